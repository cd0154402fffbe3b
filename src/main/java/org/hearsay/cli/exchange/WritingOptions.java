package org.hearsay.cli.exchange;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.project.ExportRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What is written, and how.
public final class WritingOptions {

    @Option(
            names = "--layer",
            paramLabel = "ANNOTATOR",
            description = "Whose annotations: a name, \"gold\" or \"all\". Without it: all.")
    private String layer = ExportRequest.ALL;

    @Option(
            names = "--documents",
            paramLabel = "QUERY",
            description =
                    "Only documents with these words in the title, or with this id; also publisher:,"
                            + " tag:, date:, after:, before:, status: and id: with a value, such as"
                            + " 'publisher:\"The Times\" after:2018-06'.")
    private String documents = "";

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "\"done\": only layers that are done; \"any\": all. Without it: any.")
    private Status status = Status.ANY;

    @Option(
            names = "--option",
            paramLabel = "KEY=VALUE",
            description = "An option of the format; may be given several times.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(names = "--no-verify", description = "Do not read the files back.")
    private boolean unverified;

    /// Which layers are ready enough; spelled in lower case.
    enum Status {
        DONE,
        ANY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--without-text",
            description =
                    "Leave the articles out: hashes, offsets and short quotes let others put the"
                            + " annotations onto copies of their own, with \"hearsay rehydrate\".")
    private boolean textless;

    @Mixin private SplitOptions splits = new SplitOptions();

    public ExportRequest request(String format, Path folder) {
        if (textless) {
            options.put("text", "none");
        }
        return new ExportRequest(
                format,
                folder,
                layer,
                documents,
                status == Status.DONE,
                !unverified,
                options,
                splits.choice());
    }
}
