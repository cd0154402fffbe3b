package org.hearsay.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.stage.FileChooser;
import org.hearsay.edit.settings.Sight;
import org.hearsay.job.Outcome;
import org.hearsay.job.Progress;
import org.hearsay.project.ProjectException;
import org.hearsay.project.backup.BackupName;
import org.hearsay.project.history.Curtain;
import org.hearsay.project.report.LogTable;
import org.hearsay.project.rescue.Restoration;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.history.HistoryActions;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Tools;

/// What the history asks of the window: other windows, other files.
final class HistoryWays implements HistoryActions {

    private static final String TOPIC = "history-table";

    private final MainWindow window;
    private final Desktop desktop;
    private final Tools tools;
    private final ProjectSession session;
    private final Messages messages;

    HistoryWays(MainWindow window, Desktop desktop, Tools tools, ProjectSession session) {
        this.window = window;
        this.desktop = desktop;
        this.tools = tools;
        this.session = session;
        messages = desktop.messages();
    }

    @Override
    public void openBackup(Path backup) {
        window.openElsewhere(backup);
    }

    @Override
    public void replaceBy(Path backup) {
        var clock = desktop.clock();
        var folder = session.project().backupFolder();
        window.reopenAfter(file -> replace(file, backup, folder, clock), "replace.failed");
    }

    @Override
    public void exportLog() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("history.export"));
        chooser.setInitialFileName(
                messages.text("history.file", BackupName.stem(session.file())) + ".csv");
        var chosen = chooser.showSaveDialog(window.stage());
        if (chosen != null) {
            exportLog(chosen.toPath());
        }
    }

    /// Writes the history as a table.
    void exportLog(Path file) {
        var sight = Sight.of(session.registryProperty().get().head(), session.annotator());
        desktop.jobs()
                .start(
                        messages.text("history.exporting"),
                        progress -> write(sight, file, progress),
                        this::exported);
    }

    private Path write(Sight sight, Path file, Progress progress) throws ProjectException {
        var curtain = Curtain.of(session.project(), sight);
        new LogTable(session.project(), curtain).write(file, progress);
        return file;
    }

    private void exported(Outcome<Path> outcome) {
        switch (outcome) {
            case Outcome.Done<Path>(var file) -> {
                var show =
                        new Notices.Action(
                                messages.text("export.show"),
                                () ->
                                        tools.showFolder()
                                                .accept(file.resolveSibling(".").normalize()));
                window.notices()
                        .tell(
                                TOPIC,
                                Notices.Notice.of(
                                        messages.text("history.exported", file.getFileName()),
                                        show));
            }
            case Outcome.Cancelled<Path> _ -> {}
            case Outcome.Failed<Path>(var cause) ->
                    window.notices()
                            .tell(TOPIC, Notices.Notice.warning(new OpenTexts(messages).of(cause)));
        }
    }

    private static void replace(Path file, Path backup, Optional<Path> folder, Clock clock)
            throws ProjectException {
        var _ = Restoration.of(file, backup, folder, clock);
    }
}
