package org.hearsay.cli.documents;

import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.report.ChangeJson;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How a change of documents is reported: as JSON where that is asked for, in a sentence otherwise.
final class Reporting {

    @Option(names = "--json", description = "What was done, as one JSON object.")
    private boolean json;

    @Mixin private Common common = new Common();

    /// @param changed how many of `documents` are not as they were
    void tell(Terminal terminal, int documents, int changed, String sentence) {
        if (json) {
            terminal.result(ChangeJson.of(documents, changed));
        } else if (!common.isQuiet()) {
            terminal.message(sentence);
        }
    }
}
