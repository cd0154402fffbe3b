package org.hearsay.cli.schema;

import org.hearsay.cli.terminal.Common;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What each change of a schema can be asked besides.
final class Asked {

    @Option(names = "--dry-run", description = "Only say what it would do to the data.")
    private boolean dryRun;

    @Option(names = "--json", description = "What it does, as one JSON object.")
    private boolean json;

    @Mixin private Common common = new Common();

    boolean isDryRun() {
        return dryRun;
    }

    boolean isJson() {
        return json;
    }

    boolean isQuiet() {
        return common.isQuiet();
    }
}
