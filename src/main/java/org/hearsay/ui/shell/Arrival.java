package org.hearsay.ui.shell;

import java.util.List;
import java.util.Optional;
import org.hearsay.job.Outcome;
import org.hearsay.model.Id;
import org.hearsay.project.Access;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.rescue.Kept;
import org.hearsay.project.rescue.Replay;
import org.hearsay.project.rescue.Rescue;
import org.hearsay.project.rescue.RunMarks;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;

/// What is to be said when a project is opened: that the program ended unexpectedly, and that there
/// are changes which could not be written then.
final class Arrival {

    private final MainWindow window;
    private final Desktop desktop;
    private final Rescue rescue;
    private final ProjectSession session;
    private final Messages messages;
    private final Id project;

    Arrival(MainWindow window, Desktop desktop, Rescue rescue, ProjectSession session) {
        this.window = window;
        this.desktop = desktop;
        this.rescue = rescue;
        this.session = session;
        messages = desktop.messages();
        project = session.registryProperty().get().head().id();
    }

    /// What was found in the program's own folder.
    ///
    /// @param left how the project stood when the program ended unexpectedly
    /// @param written sequence of the last row of the log
    private record Found(List<Kept> kept, Optional<RunMarks.Mark> left, long written) {}

    /// @param afterwards is run when the folder has been looked at, so that its marks may change
    void begin(Runnable afterwards) {
        if (session.access() instanceof Access.ReadOnly) {
            afterwards.run();
            return;
        }
        desktop.jobs()
                .start(
                        "arrival",
                        _ -> look(),
                        outcome -> {
                            if (outcome instanceof Outcome.Done<Found>(var found)) {
                                tell(found);
                            } else if (outcome instanceof Outcome.Failed<Found>(var cause)) {
                                warn(cause);
                            }
                            afterwards.run();
                        });
    }

    private Found look() throws ProjectException {
        var rows = Translation.now(session.project().log().rows(Long.MAX_VALUE, 1));
        long written = rows.isEmpty() ? 0 : rows.getFirst().sequence();
        return new Found(rescue.kept().find(project), rescue.marks().left(project), written);
    }

    private void tell(Found found) {
        if (!found.kept().isEmpty()) {
            offer(found.kept());
        } else {
            found.left().ifPresent(mark -> tellOfEnd(mark, found.written()));
        }
    }

    private void tellOfEnd(RunMarks.Mark mark, long written) {
        long missing = Math.max(0, mark.written() + mark.pending() - written);
        // Where nothing was written in that run, the mark does not know where the log ended.
        long shown = mark.written() == 0 ? 0 : missing;
        var text = messages.text("rescue.ended", window.time(mark.at()), shown);
        window.notices().tell(shown == 0 ? Notices.Notice.of(text) : Notices.Notice.warning(text));
    }

    private void offer(List<Kept> kept) {
        int steps = kept.stream().mapToInt(k -> k.pending().size()).sum();
        var write = new Notices.Action(messages.text("rescue.write"), () -> write(kept));
        var discard = new Notices.Action(messages.text("rescue.discard"), () -> discard(kept));
        var since = window.time(kept.getFirst().since());
        window.notices()
                .tell(
                        new Notices.Notice(
                                Notices.Tone.WARNING,
                                messages.text("rescue.kept", steps, since),
                                List.of(write, discard)));
    }

    private void write(List<Kept> all) {
        window.reopenAfter(
                file -> {
                    try (var opened = Projects.open(file)) {
                        for (var kept : all) {
                            Replay.onto(opened.log(), kept.annotator(), kept.pending());
                            rescue.kept().forget(kept.journal());
                        }
                    }
                },
                "rescue.failed");
    }

    private void discard(List<Kept> all) {
        desktop.jobs()
                .start(
                        "rescue",
                        _ -> {
                            for (var kept : all) {
                                rescue.kept().forget(kept.journal());
                            }
                            return true;
                        },
                        outcome -> {
                            if (outcome instanceof Outcome.Failed<Boolean>(var cause)) {
                                warn(cause);
                            }
                        });
    }

    private void warn(Throwable cause) {
        window.notices().tell(Notices.Notice.warning(new OpenTexts(messages).of(cause)));
    }
}
