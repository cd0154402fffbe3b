package org.hearsay.cli.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.dataset.split.GroupBy;
import org.hearsay.dataset.split.Plan;
import org.hearsay.dataset.split.Shared;
import org.hearsay.dataset.split.Splitting;
import picocli.CommandLine.Option;

/// How documents are put into splits.
public final class SplitOptions {

    @Option(
            names = "--split",
            paramLabel = "NAME=SIZE,…",
            description = "Splits and their sizes, as train=0.8,dev=0.1,test=0.1.")
    private String split = "";

    @Option(
            names = "--folds",
            paramLabel = "N",
            description =
                    "So many splits of the same size; as many as there are groups leaves one group"
                            + " out each.")
    private int folds;

    @Option(
            names = "--before",
            paramLabel = "DATE",
            description = "What appeared before the day is train, the rest test.")
    private String before = "";

    @Option(
            names = "--group-by",
            paramLabel = "WHAT",
            description =
                    "What is in one split only: an article with all its versions, a publisher, a"
                            + " speaker or a target; or time, by which the first split is the"
                            + " earliest. Without it: article.")
    private GroupBy by = GroupBy.ARTICLE;

    @Option(
            names = "--shared-sentences",
            paramLabel = "WHAT",
            description =
                    "Different articles with the same sentence of more than five words: refuse to"
                            + " put them into two splits, join them into one group, or keep them"
                            + " as they fall. Without it: refuse.")
    private Shared shared = Shared.REFUSE;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Of what is left to chance. Without it: 1.")
    private long seed = 1;

    /// @throws UsageException if the options contradict each other or say nothing that can be done
    public Splitting.Choice choice() {
        return new Splitting.Choice(plan(), by, shared, seed);
    }

    private Plan plan() {
        int asked = (split.isEmpty() ? 0 : 1) + (folds == 0 ? 0 : 1) + (before.isEmpty() ? 0 : 1);
        if (asked > 1) {
            throw new UsageException("Take one of --split, --folds and --before.");
        }
        if (!split.isEmpty()) {
            return shares();
        }
        if (!before.isEmpty()) {
            return new Plan.Before(day());
        }
        if (folds != 0 && folds < 2) {
            throw new UsageException("--folds takes 2 or more.");
        }
        return folds == 0 ? new Plan.Whole() : new Plan.Folds(folds);
    }

    private Plan shares() {
        try {
            return Plan.Shares.parse(split);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "--split takes sizes like train=0.8,dev=0.1,test=0.1; here %s."
                            .formatted(e.getMessage()));
        }
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(before);
        } catch (DateTimeParseException _) {
            throw new UsageException(
                    "--before takes a day like 2026-01-31, not \"%s\".".formatted(before));
        }
    }
}
