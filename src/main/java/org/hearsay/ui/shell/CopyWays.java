package org.hearsay.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import org.hearsay.job.Outcome;
import org.hearsay.project.Projects;
import org.hearsay.project.backup.BackupName;
import org.hearsay.project.rescue.Copies;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Tools;

/// Copies of the open project, with what its own file does not have yet.
final class CopyWays {

    private static final String TOPIC = "copy";

    private final MainWindow window;
    private final Desktop desktop;
    private final Tools tools;
    private final ProjectSession session;
    private final Messages messages;

    CopyWays(MainWindow window, Desktop desktop, Tools tools, ProjectSession session) {
        this.window = window;
        this.desktop = desktop;
        this.tools = tools;
        this.session = session;
        messages = desktop.messages();
    }

    /// Asks where, saves a copy there, and says so.
    void saveCopy() {
        saveCopy(this::saved);
    }

    /// @param afterwards is told what became of it, also where the person thought better of it
    void saveCopy(Consumer<Outcome<Path>> afterwards) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("copy.save"));
        chooser.setInitialFileName(freeName(tools.files().home()).getFileName().toString());
        var chosen = chooser.showSaveDialog(window.stage());
        if (chosen == null) {
            afterwards.accept(new Outcome.Cancelled<>());
        } else {
            save(chosen.toPath(), afterwards);
        }
    }

    /// Makes a copy beside the project, or where new projects lie, and opens it in a window of its
    /// own.
    void openCopy() {
        var beside = session.file().toAbsolutePath().resolveSibling(".").normalize();
        var folder = Files.isWritable(beside) ? beside : tools.files().home();
        save(freeName(folder), this::open);
    }

    void save(Path target, Consumer<Outcome<Path>> afterwards) {
        var pending = session.unsaved();
        var annotator = session.annotator().id();
        var file = session.file();
        desktop.jobs()
                .start(
                        messages.text("copy.running"),
                        _ -> {
                            Copies.save(file, pending, annotator, target);
                            return target;
                        },
                        afterwards);
    }

    private void open(Outcome<Path> outcome) {
        if (outcome instanceof Outcome.Done<Path>(var copy)) {
            window.openElsewhere(copy);
        } else {
            saved(outcome);
        }
    }

    private void saved(Outcome<Path> outcome) {
        switch (outcome) {
            case Outcome.Done<Path>(var copy) -> {
                var open =
                        new Notices.Action(
                                messages.text("copy.open"), () -> window.openElsewhere(copy));
                window.notices()
                        .tell(
                                TOPIC,
                                Notices.Notice.of(
                                        messages.text("copy.saved", copy.toString()), open));
            }
            case Outcome.Cancelled<Path> _ -> {}
            case Outcome.Failed<Path>(var cause) ->
                    window.notices()
                            .tell(TOPIC, Notices.Notice.warning(new OpenTexts(messages).of(cause)));
        }
    }

    private Path freeName(Path folder) {
        var stem = BackupName.stem(session.file());
        var first = folder.resolve(messages.text("copy.file", stem) + Projects.ENDING);
        var name = first;
        for (int i = 2; Files.exists(name); i++) {
            name = folder.resolve(messages.text("copy.file-again", stem, i) + Projects.ENDING);
        }
        return name;
    }
}
