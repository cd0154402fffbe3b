package org.hearsay.project.splits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.dataset.card.Manifest.GroupLine;
import org.hearsay.dataset.card.Manifest.Method;
import org.hearsay.dataset.split.Cause;
import org.hearsay.dataset.split.Common;
import org.hearsay.dataset.split.Facts;
import org.hearsay.dataset.split.GroupBy;
import org.hearsay.dataset.split.Leaks;
import org.hearsay.dataset.split.Likeness;
import org.hearsay.dataset.split.Plan;
import org.hearsay.dataset.split.Shared;
import org.hearsay.dataset.split.Splitting;
import org.hearsay.text.phrase.Phrase;

/// Puts the documents of a survey into splits, or says why that cannot be.
public final class Splits {

    private Splits() {}

    /// @throws UnsplittableException if there is nothing to split, a date is missing, there are
    ///   fewer groups than folds, or two splits would share what they must not
    /// @throws IOException if what the survey keeps cannot be read
    public static Splitting of(Survey survey, Splitting.Choice choice)
            throws UnsplittableException, IOException {
        var facts = survey.facts();
        requireRows(facts);
        requireDays(facts, choice);
        // Never more groups than documents: as many folds as a number can say need not be made.
        requireGroups(facts.size(), choice.plan());
        var splitting = splitting(facts, survey, choice);
        requireGroups(splitting.groups().size(), choice.plan());
        requireTight(splitting.leaks(), choice.shared());
        return splitting;
    }

    private static Splitting splitting(List<Facts> facts, Survey survey, Splitting.Choice choice)
            throws IOException {
        try {
            // What is in one file anyway need not be looked for.
            var likenesses =
                    choice.plan() instanceof Plan.Whole ? List.<Likeness>of() : survey.likenesses();
            var common = new Common(likenesses, survey.sentences());
            return Splitting.of(facts, common, choice);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void requireRows(List<Facts> facts) throws UnsplittableException {
        if (facts.isEmpty()) {
            throw refused(
                    Phrase.of(
                            "No document has the layer that was asked for; nothing was written. Take another layer."));
        }
        if (facts.stream().allMatch(f -> f.rows() == 0)) {
            throw refused(
                    Phrase.of(
                            "No document has anything for this task; nothing was written. Take another layer or task."));
        }
    }

    private static void requireDays(List<Facts> facts, Splitting.Choice choice)
            throws UnsplittableException {
        if (!(choice.plan() instanceof Plan.Before) && choice.by() != GroupBy.TIME) {
            return;
        }
        long without = facts.stream().filter(f -> f.day().isEmpty()).count();
        if (without > 0) {
            var first = facts.stream().filter(f -> f.day().isEmpty()).findFirst().orElseThrow();
            throw refused(
                    without == 1
                            ? Phrase.of(
                                    "“%s” has no date like 2026-01-31, so it is not known on which side it is; nothing was written. Give it a date.",
                                    first.title())
                            : Phrase.of(
                                    "%d of %d documents have no date like 2026-01-31, as “%s”, so it is not known on which side they are; nothing was written. Give them a date.",
                                    without, facts.size(), first.title()));
        }
    }

    /// @param groups no more than these
    private static void requireGroups(int groups, Plan plan) throws UnsplittableException {
        if (plan instanceof Plan.Folds(var folds) && folds > groups) {
            if (groups == 1) {
                throw refused(
                        Phrase.of(
                                "The documents form one group that must stay whole, too few for %d folds; nothing was written. Write them without folds.",
                                folds));
            }
            throw refused(
                    Phrase.of(
                            "The documents form %d groups that must stay whole, too few for %d folds; nothing was written. Ask for %d folds, which leaves one group out each, or fewer.",
                            groups, folds, groups));
        }
    }

    private static void requireTight(Leaks leaks, Shared shared) throws UnsplittableException {
        var serious = shared == Shared.KEEP ? leaks.withoutSentences() : leaks;
        if (serious.first().isPresent()) {
            var first = serious.first().get();
            var cause = words(first.cause());
            throw refused(
                    serious.count() == 1
                            ? Phrase.of(
                                    "Two splits would share a sentence or an article, “%s” and “%s” (%s); nothing was written. Keep articles with shared sentences together (--shared-sentences join), or allow it (--shared-sentences keep).",
                                    first.one(), first.other(), cause)
                            : Phrase.of(
                                    "%d times two splits would share a sentence or an article, first “%s” and “%s” (%s); nothing was written. Keep articles with shared sentences together (--shared-sentences join), or allow it (--shared-sentences keep).",
                                    serious.count(), first.one(), first.other(), cause));
        }
    }

    private static Phrase words(Cause cause) {
        return switch (cause) {
            case SAME_TEXT -> Phrase.of("same text");
            case NEAR_DUPLICATE -> Phrase.of("near duplicate");
            case SAME_EVENT -> Phrase.of("same event");
            case SAME_CLAIM -> Phrase.of("same claim");
            case SAME_PUBLISHER -> Phrase.of("same publisher");
            case SAME_DAY -> Phrase.of("same day");
            case SAME_SPEAKER -> Phrase.of("same speaker");
            case SAME_TARGET -> Phrase.of("same target");
            case SAME_SENTENCE -> Phrase.of("same sentence");
        };
    }

    /// What a manifest or a report says of how splits were made.
    public static Method method(Splitting.Choice choice, Splitting splitting, Survey survey) {
        var lines = new ArrayList<GroupLine>();
        for (int i = 0; i < splitting.groups().size(); i++) {
            if (splitting.groups().size(i) > 1) {
                var group = splitting.groups().get(i);
                lines.add(
                        new GroupLine(
                                i + 1,
                                splitting.splits().get(group.members().getFirst()),
                                group.causes().stream().map(Cause::written).toList(),
                                group.members().stream()
                                        .map(m -> survey.document(m).toString())
                                        .toList()));
            }
        }
        return new Method(
                plan(choice.plan()),
                written(choice.by()),
                written(choice.shared()),
                choice.seed(),
                splitting.groups().size(),
                lines,
                splitting.leaks().count());
    }

    private static String plan(Plan plan) {
        return switch (plan) {
            case Plan.Whole _ -> "none";
            case Plan.Shares _ -> "shares";
            case Plan.Folds(var number) -> number + " folds";
            case Plan.Before(var day) -> "before " + day;
        };
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static UnsplittableException refused(Phrase phrase) {
        return new UnsplittableException(phrase);
    }
}
