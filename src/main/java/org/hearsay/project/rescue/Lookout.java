package org.hearsay.project.rescue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.edit.Pending;
import org.hearsay.model.Id;
import org.hearsay.project.ProjectException;
import org.jspecify.annotations.Nullable;

/// Keeps the program's own folder in step with a project that is open: its mark, and the steps that
/// its file does not take.
///
/// Any thread; [#write] and [#end] block.
public final class Lookout {

    private final Rescue rescue;
    private final Subject subject;
    private final AtomicReference<@Nullable State> newest = new AtomicReference<>();

    // Both guarded by this.
    private boolean hasJournal;
    private boolean hasEnded;

    public Lookout(Rescue rescue, Subject subject) {
        this.rescue = rescue;
        this.subject = subject;
    }

    /// What is looked after.
    ///
    /// @param project its id
    /// @param annotator id of whoever works on it
    /// @param opened when
    public record Subject(Id project, Path file, Id annotator, Instant opened) {}

    /// How a project stands.
    ///
    /// @param refused steps that its file did not take; empty while it takes them
    /// @param since when the last step before them was saved
    public record State(RunMarks.Mark mark, List<Pending> refused, Instant since) {
        public State {
            refused = List.copyOf(refused);
        }
    }

    /// Hands in how the project stands now. Returns at once.
    ///
    /// @return whether [#write] has to be called, since nobody is about to
    public boolean hand(State state) {
        return newest.getAndSet(state) == null;
    }

    /// Writes what was handed in last.
    ///
    /// @throws ProjectException if steps could not be kept
    public synchronized void write() throws ProjectException {
        var state = newest.getAndSet(null);
        if (state != null && !hasEnded) {
            rescue.marks().set(subject.project(), state.mark());
            keep(state);
        }
    }

    /// The project is let go.
    ///
    /// @throws ProjectException if steps could not be kept; the mark stays then
    public synchronized void end(State state) throws ProjectException {
        keep(state);
        hasEnded = true;
        rescue.marks().clear(subject.project());
    }

    private void keep(State state) throws ProjectException {
        if (!state.refused().isEmpty()) {
            rescue.kept().keep(subject, state.since(), state.refused());
            hasJournal = true;
        } else if (hasJournal) {
            rescue.kept().forget(subject);
            hasJournal = false;
        }
    }
}
