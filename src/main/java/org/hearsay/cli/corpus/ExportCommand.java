package org.hearsay.cli.corpus;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Progressing;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.ExportReport;
import org.hearsay.project.ExportRequest;
import org.hearsay.project.Exporting;
import org.hearsay.project.ProjectException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay export`.
@Command(
        name = "export",
        description =
                "Writes a project in another format, reads the files back, and says what the"
                        + " format could not carry, also in export-report.json beside the files.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay export try.hearsay out --format brat --layer Reference")
public final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Exporting exporting;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "FOLDER",
            description = "Where the files go; made where it is not there.")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            required = true,
            paramLabel = "ID",
            description = "The format; \"hearsay formats\" lists them.")
    private String format = "";

    @Option(
            names = "--layer",
            paramLabel = "ANNOTATOR",
            description = "Whose annotations: a name, \"gold\" or \"all\". Without it: all.")
    private String layer = ExportRequest.ALL;

    @Option(
            names = "--documents",
            paramLabel = "QUERY",
            description = "Only documents with these words in the title, or with this id.")
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

    @Option(
            names = "--strict",
            description = "Exit code 1 where the format could not carry everything.")
    private boolean strict;

    @Option(names = "--json", description = "The report as one JSON object.")
    private boolean json;

    @Mixin private Common common = new Common();

    public ExportCommand(Terminal terminal, Exporting exporting) {
        this.terminal = terminal;
        this.exporting = exporting;
    }

    /// Which layers are ready enough; spelled in lower case.
    enum Status {
        DONE,
        ANY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws ProjectException {
        var request =
                new ExportRequest(
                        format,
                        folder,
                        layer,
                        documents,
                        status == Status.DONE,
                        !unverified,
                        options);
        var report = run(request);
        if (json) {
            terminal.result(report.json().strip());
        }
        tell(report);
        boolean differs = report.verified().filter(c -> c.mismatches() > 0).isPresent();
        boolean lost = strict && !report.losses().isEmpty();
        return differs || lost ? ExitCode.FOUND : ExitCode.DONE;
    }

    private ExportReport run(ExportRequest request) throws ProjectException {
        try (var project = ProjectFiles.reading(file);
                var progress = new Progressing(terminal, common)) {
            return exporting.run(project, request, progress);
        }
    }

    private void tell(ExportReport report) {
        report.verified()
                .ifPresent(c ->
                        c.where().forEach(m -> terminal.message("Read back differently: " + m)));
        if (common.isQuiet()) {
            return;
        }
        report.lossesByKind()
                .forEach((kind, losses) ->
                        terminal.message(
                                "Not carried: %s, %d times; %s."
                                        .formatted(
                                                kind.replace('_', ' '),
                                                losses.size(),
                                                losses.getFirst().message())));
        terminal.message(
                "%s with %s and %s written to %s."
                        .formatted(
                                Terminal.counted(report.documents(), "document"),
                                Terminal.counted(report.annotations(), "annotation"),
                                Terminal.counted(report.relations(), "relation"),
                                folder));
    }
}
