package org.hearsay.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.job.Outcome;
import org.hearsay.project.backup.Backup;
import org.hearsay.project.backup.BackupFolder;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Notices.Action;
import org.hearsay.ui.support.Notices.Notice;

/// What to do with a damaged project: its newest complete backup is one click away.
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
                            if (outcome instanceof Outcome.Done<Optional<Backup>>(var found)
                                    && found.isPresent()) {
                                offer(found.get(), text, others);
                            } else {
                                window.notices().tell(Notice.warning(text, others));
                            }
                        });
    }

    private void offer(Backup backup, String text, Action... others) {
        var messages = desktop.messages();
        var all = new Action[others.length + 1];
        all[0] = new Action(messages.text("open.backup-open"), () -> window.open(backup.file()));
        System.arraycopy(others, 0, all, 1, others.length);
        var said = messages.text("open.damaged-backup", text, window.time(backup.time()));
        window.notices().tell(Notice.warning(said, all));
    }
}
