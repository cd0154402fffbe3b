package org.hearsay.project.dataset;

import java.util.List;
import org.hearsay.dataset.split.Cause;
import org.hearsay.dataset.split.Leak;
import org.hearsay.dataset.split.Likeness;
import org.hearsay.dataset.split.Plan;
import org.hearsay.dataset.split.Shared;
import org.hearsay.dataset.split.Splitting;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.text.phrase.Phrase;

/// Puts the documents of a survey into splits, or says why that cannot be.
final class Splits {

    private Splits() {}

    /// @throws ProjectException if there is nothing to split, a date is missing, there are fewer
    ///   groups than folds, or two splits would share what they must not
    static Splitting of(Survey survey, Splitting.Choice choice) throws ProjectException {
        requireRows(survey);
        requireDays(survey, choice.plan());
        var likenesses =
                choice.plan() instanceof Plan.Whole ? List.<Likeness>of() : survey.likenesses();
        var splitting = Splitting.of(survey.facts(), likenesses, choice);
        requireGroups(splitting, choice.plan());
        requireTight(splitting.leaks(), choice.shared());
        return splitting;
    }

    private static void requireRows(Survey survey) throws ProjectException {
        if (survey.facts().isEmpty()) {
            throw refused(
                    Phrase.of(
                            "No document has the layer that was asked for; nothing was written. Take another layer."));
        }
        if (survey.facts().stream().allMatch(f -> f.rows() == 0)) {
            throw refused(
                    Phrase.of(
                            "No document has anything for this task; nothing was written. Take another layer or task."));
        }
    }

    private static void requireDays(Survey survey, Plan plan) throws ProjectException {
        if (!(plan instanceof Plan.Before)) {
            return;
        }
        var without = survey.facts().stream().filter(f -> f.day().isEmpty()).toList();
        if (!without.isEmpty()) {
            throw refused(
                    Phrase.of(
                            "%d of %d documents have no date like 2026-01-31, as “%s”, so it is not known on which side they are; nothing was written. Give them a date.",
                            without.size(), survey.facts().size(), without.getFirst().title()));
        }
    }

    private static void requireGroups(Splitting splitting, Plan plan) throws ProjectException {
        int groups = splitting.groups().size();
        if (plan instanceof Plan.Folds(var folds) && folds > groups) {
            throw refused(
                    Phrase.of(
                            "The documents form %d groups that must stay whole, too few for %d folds; nothing was written. Ask for %d folds, which leaves one group out each, or fewer.",
                            groups, folds, groups));
        }
    }

    private static void requireTight(List<Leak> leaks, Shared shared) throws ProjectException {
        var serious =
                leaks.stream()
                        .filter(l -> l.cause() != Cause.SAME_SENTENCE || shared != Shared.KEEP)
                        .toList();
        if (!serious.isEmpty()) {
            var first = serious.getFirst();
            throw refused(
                    Phrase.of(
                            "%d times two splits would share a sentence or an article, first “%s” and “%s” (%s); nothing was written. Keep articles with shared sentences together (--shared-sentences join), or allow it (--shared-sentences keep).",
                            serious.size(),
                            first.one(),
                            first.other(),
                            first.cause().written().replace('_', ' ')));
        }
    }

    private static ProjectException refused(Phrase phrase) {
        return new ProjectException(Kind.INPUT, phrase);
    }
}
