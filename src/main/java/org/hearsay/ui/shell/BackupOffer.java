package org.hearsay.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.job.Outcome;
import org.hearsay.project.backup.Backup;
import org.hearsay.project.backup.BackupFolder;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Notices.Action;
import org.hearsay.ui.support.Notices.Notice;

/// What to do with a damaged project: its newest complete backup is one click away, and so is what
/// can still be read of it.
final class BackupOffer {

    private final MainWindow window;
    private final Desktop desktop;

    BackupOffer(MainWindow window, Desktop desktop) {
        this.window = window;
        this.desktop = desktop;
    }

    /// Says what is the matter, with the backup where there is one; the looking takes a job.
    ///
    /// @param text what is said of the damage
    /// @param others further ways out
    void tell(Path project, String text, Action... others) {
        var messages = desktop.messages();
        desktop.jobs()
                .start(
                        messages.text("welcome.opening", project.getFileName()),
                        _ -> BackupFolder.beside(project).newestSound(),
                        outcome -> {
                            var backup =
                                    outcome instanceof Outcome.Done<Optional<Backup>>(var found)
                                            ? found
                                            : Optional.<Backup>empty();
                            offer(project, text, backup, List.of(others));
                        });
    }

    private void offer(Path project, String text, Optional<Backup> backup, List<Action> others) {
        var messages = desktop.messages();
        var first =
                backup
                        .map(b -> new Action(messages.text("open.backup-open"), () -> open(b)))
                        .stream()
                        .toList();
        var read = new Action(messages.text("recover.open"), () -> read(project, first, others));
        var said =
                backup.map(b -> messages.text("open.damaged-backup", text, window.time(b.time())))
                        .orElse(text);
        tell(said, first, List.of(read), others);
    }

    private void open(Backup backup) {
        window.open(backup.file());
    }

    /// What is offered besides stays on offer where nothing comes of it.
    private void read(Path project, List<Action> backup, List<Action> others) {
        new Recovering(window, desktop).start(project, why -> tell(why, backup, others));
    }

    @SafeVarargs
    private void tell(String text, List<Action>... actions) {
        var all = new ArrayList<Action>();
        for (var some : actions) {
            all.addAll(some);
        }
        window.notices().tell(Opening.TOPIC, Notice.warning(text, all.toArray(Action[]::new)));
    }
}
