package org.hearsay.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.hearsay.edit.Pending;
import org.hearsay.job.Outcome;
import org.hearsay.job.Progress;
import org.hearsay.project.Access;
import org.hearsay.project.Backups;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.backup.Backup;
import org.hearsay.project.rescue.Lookout;
import org.hearsay.project.rescue.Rescue;
import org.hearsay.project.rescue.RunMarks;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.SaveState;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Reasons;

/// Sees to it that nothing of an open project is lost: backups in between and at the end, steps
/// that its file does not take kept aside, and the mark by which an unexpected end is noticed.
///
/// Confined to the JavaFX thread; all writing is done by jobs.
final class Safekeeping {

    private final ProjectSession session;
    private final Desktop desktop;
    private final Lookout lookout;
    private final Backups backups;
    private final Subscription place;
    private Instant lastBackup;

    Safekeeping(ProjectSession session, Desktop desktop, Rescue rescue) {
        this.session = session;
        this.desktop = desktop;
        lastBackup = desktop.clock().instant();
        var subject =
                new Lookout.Subject(
                        session.registryProperty().get().head().id(),
                        session.file(),
                        session.annotator().id(),
                        lastBackup);
        lookout = new Lookout(rescue, subject);
        backups = new Backups(session.project(), desktop.clock());
        place =
                desktop.preferences()
                        .settingsProperty()
                        .map(s -> s.habits().backing().place())
                        .subscribe(session.project()::keepBackupsIn);
    }

    void begin() {
        if (isWriting()) {
            session.saveStateProperty().subscribe(this::changed);
        }
    }

    /// After the last step: clears away, or keeps aside what could not be written.
    ///
    /// @param done is told why steps could not be kept anywhere; empty where all is safe
    void end(Consumer<Optional<String>> done) {
        place.unsubscribe();
        if (!isWriting()) {
            done.accept(Optional.empty());
            return;
        }
        var state = state(session.unsaved());
        desktop.jobs()
                .start(
                        "lookout",
                        _ -> {
                            lookout.end(state);
                            return true;
                        },
                        outcome ->
                                done.accept(
                                        outcome instanceof Outcome.Failed<Boolean>(var cause)
                                                ? Optional.of(
                                                        new Reasons(desktop.messages()).of(cause))
                                                : Optional.empty()));
    }

    /// Makes the backup at the end, when the file is let go, so that it can be opened again at
    /// once. One that cannot be made is no reason to hold anybody up.
    void backUpAfter(Runnable done) {
        if (!isWriting() || session.lastWritten() == 0) {
            done.run();
            return;
        }
        var file = session.file();
        var clock = desktop.clock();
        var folder = session.project().backupFolder();
        desktop.jobs()
                .start(
                        desktop.messages().text("backup.running"),
                        _ -> {
                            try (var closed = Projects.openForReading(file)) {
                                closed.keepBackupsIn(folder);
                                return new Backups(closed, clock).take(Backup.Kind.CLOSE);
                            }
                        },
                        _ -> done.run());
    }

    private void changed(SaveState state) {
        boolean refused = state instanceof SaveState.Failed;
        if (lookout.hand(state(refused ? session.unsaved() : List.of()))) {
            desktop.jobs().start("lookout", this::writeAside, _ -> {});
        }
        if (state instanceof SaveState.Saved(var since)) {
            backUp(since);
        }
    }

    private boolean writeAside(Progress progress) throws ProjectException {
        lookout.write();
        return true;
    }

    private void backUp(Instant now) {
        var between = Duration.ofMinutes(desktop.preferences().now().habits().backing().minutes());
        if (session.lastWritten() > 0
                && Duration.between(lastBackup, now).compareTo(between) >= 0) {
            lastBackup = now;
            desktop.jobs()
                    .start(
                            desktop.messages().text("backup.running"),
                            _ -> backups.take(Backup.Kind.WORK),
                            _ -> {});
        }
    }

    private Lookout.State state(List<Pending> refused) {
        var now = desktop.clock().instant();
        var since =
                switch (session.saveStateProperty().get()) {
                    case SaveState.Saved(var last) -> last;
                    case SaveState.Failed(_, var last, _) -> last;
                    case SaveState.Saving _ -> now;
                };
        var mark = new RunMarks.Mark(now, session.lastWritten(), session.unsaved().size());
        return new Lookout.State(mark, refused, since);
    }

    private boolean isWriting() {
        return session.access() instanceof Access.Write;
    }
}
