package org.hearsay.cli.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.Progressing;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.ProjectException;
import org.hearsay.project.exchange.Conversion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay convert`.
@Command(
        name = "convert",
        description =
                "Turns files of one format into files of another, by way of a temporary project,"
                        + " and says what the format could not carry.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay convert corpus/ out --from brat --to hearsay-jsonl")
public final class ConvertCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Conversion conversion;

    @Parameters(index = "0", paramLabel = "IN", description = "A file, or a folder with all below.")
    private Path in = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "Where the files go; made where it is not there.")
    private Path folder = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "ID",
            description = "The format to read. Without it: told from the files.")
    private String from = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "ID",
            description = "The format to write; \"hearsay formats\" lists them.")
    private String to = "";

    @Option(
            names = "--strict",
            description =
                    "Refuse everything where a single line cannot be taken in; exit code 1 where"
                            + " the format could not carry everything.")
    private boolean strict;

    @Option(names = "--json", description = "Both reports as one JSON object.")
    private boolean json;

    @Mixin private ReadingOptions reading = new ReadingOptions();

    @Mixin private WritingOptions writing = new WritingOptions();

    @Mixin private Common common = new Common();

    public ConvertCommand(Terminal terminal, Conversion conversion) {
        this.terminal = terminal;
        this.conversion = conversion;
    }

    @Override
    public Integer call() throws ProjectException {
        var request = reading.request(List.of(in), from, strict);
        try (var progress = new Progressing(terminal, common)) {
            var converted = conversion.run(request, writing.request(to, folder), progress);
            if (json) {
                terminal.result(
                        "{\"import\":%s,\"export\":%s}"
                                .formatted(
                                        converted.read().json(),
                                        converted.written().json().strip()));
            }
            new ImportTelling(terminal, common).tell(converted.read());
            return new ExportTelling(terminal, common)
                    .told(converted.written(), "written to " + folder, strict);
        }
    }
}
