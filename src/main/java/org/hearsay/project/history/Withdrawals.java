package org.hearsay.project.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hearsay.edit.Footprint;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.Withdrawing;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.project.report.Pages;
import org.hearsay.text.phrase.Phrase;

/// Finds out what undoing a step from the middle of the history would take back. Reads the log and
/// waits for it; to be called from a job or a command.
public final class Withdrawals {

    private static final int PAGE = 500;

    private final Project project;

    public Withdrawals(Project project) {
        this.project = project;
    }

    /// @param sequence of a step that was done and counts
    /// @throws ProjectException if there is no such step, or the log cannot be read
    public Withdrawal of(long sequence) throws ProjectException {
        var found = Translation.now(project.log().undoable(sequence + 1, 1));
        if (found.isEmpty() || found.getFirst().sequence() != sequence) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.of(
                            "Step %d of %s is not one that can be undone: it was undone already, is itself an undo, or does not exist. Nothing was undone.",
                            sequence, project.file().getFileName()));
        }
        return of(found.getFirst());
    }

    /// @param step one that counts
    public Withdrawal of(LoggedStep step) throws ProjectException {
        var newest = Translation.now(project.log().rows(Long.MAX_VALUE, 1)).getFirst();
        var documents = new Layers();
        var later = new ArrayList<LoggedStep>();
        var withdrawing = new Withdrawing(Footprint.of(step, documents));
        for (var next : after(step.sequence())) {
            if (withdrawing.takes(Footprint.of(next, documents))) {
                later.add(next);
            }
        }
        return new Withdrawal(step, later, newest.sequence());
    }

    /// The steps behind it that count, oldest first.
    private List<LoggedStep> after(long sequence) throws ProjectException {
        var found = new ArrayList<LoggedStep>();
        long before = Long.MAX_VALUE;
        List<LoggedStep> page;
        do {
            page = Translation.now(project.log().undoable(before, PAGE));
            for (var step : page) {
                if (step.sequence() <= sequence) {
                    return found.reversed();
                }
                found.add(step);
                before = step.sequence();
            }
        } while (page.size() == PAGE);
        return found.reversed();
    }

    /// Which document a layer belongs to; asks for all of them when first asked itself.
    private final class Layers implements UnaryOperator<Id> {

        private final Map<Id, Id> documentOf = new HashMap<>();
        private boolean known;

        @Override
        public Id apply(Id layer) {
            if (!known) {
                known = true;
                read();
            }
            return documentOf.getOrDefault(layer, Id.PROJECT);
        }

        private void read() {
            try {
                Pages.each(
                        project,
                        row ->
                                row.layers()
                                        .forEach(l ->
                                                documentOf.put(
                                                        l.head().id(), row.document().id())));
            } catch (ProjectException e) {
                // The steps themselves were read; what the file refuses when they are undone
                // counts.
                System.getLogger(Withdrawals.class.getName())
                        .log(System.Logger.Level.WARNING, "Layers were not listed", e);
            }
        }
    }
}
