package org.hearsay.cli.dataset;

import org.hearsay.cli.terminal.UsageException;
import org.hearsay.dataset.task.StanceRows.Neutral;
import org.hearsay.project.dataset.DatasetRequest.Options;
import picocli.CommandLine.Option;

/// What only one task each needs.
final class TaskOptions {

    @Option(
            names = "--negatives",
            paramLabel = "RATIO",
            description =
                    "For relations: how many pairs without one for each relation, of layers that"
                            + " are done. Without it: 1.")
    private double negatives = 1;

    @Option(
            names = "--window",
            paramLabel = "N",
            description = "For relations: how many sentences a pair may span. Without it: 3.")
    private int window = 3;

    @Option(
            names = "--derive-neutral",
            description =
                    "For stances: a neutral row for each entity that a sentence without any stance"
                            + " names, marked as derived.")
    private boolean neutral;

    @Option(
            names = "--column",
            paramLabel = "LABEL",
            description =
                    "For tokens: tags of this label only, in one column; what has no room there is"
                            + " counted.")
    private String column = "";

    /// @throws UsageException if a number is out of range
    Options options() {
        if (negatives < 0 || window < 1) {
            throw new UsageException("--negatives takes 0 or more, --window 1 or more.");
        }
        return new Options(
                negatives, window, neutral ? Neutral.DERIVED : Neutral.ANNOTATED_ONLY, column);
    }
}
