package org.hearsay.cli.corpus;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.cli.exchange.ExportTelling;
import org.hearsay.cli.exchange.PresetOptions;
import org.hearsay.cli.exchange.WritingOptions;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.Progressing;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.project.ExportReport;
import org.hearsay.project.ExportRequest;
import org.hearsay.project.Exporting;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.preset.ExportPreset;
import org.hearsay.project.preset.ExportPresets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            paramLabel = "ID",
            description = "The format; \"hearsay formats\" lists them.")
    private String format = "";

    @Option(
            names = "--strict",
            description = "Exit code 1 where the format could not carry everything.")
    private boolean strict;

    @Option(
            names = "--dry-run",
            description = "Only count what would be written and what would be lost; leave no file.")
    private boolean dry;

    @Option(names = "--json", description = "The report as one JSON object.")
    private boolean json;

    @Mixin private WritingOptions writing = new WritingOptions();

    @Mixin private PresetOptions presets = new PresetOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private Common common = new Common();

    public ExportCommand(Terminal terminal, Exporting exporting) {
        this.terminal = terminal;
        this.exporting = exporting;
    }

    @Override
    public Integer call() throws ProjectException {
        presets.check(spec.commandLine().getParseResult());
        if (dry && presets.saves()) {
            throw new UsageException("--dry-run writes nothing; leave out --save-preset.");
        }
        var report = run();
        if (json) {
            terminal.result(report.json().strip());
        }
        var outcome = dry ? "would be written; no file was" : "written to " + folder;
        int code = new ExportTelling(terminal, common).told(report, outcome, strict);
        if (presets.saves() && !common.isQuiet()) {
            terminal.message("Kept with the project as \"%s\".".formatted(presets.name()));
        }
        return code;
    }

    private ExportReport run() throws ProjectException {
        try (var project =
                        presets.saves() ? ProjectFiles.writing(file) : ProjectFiles.reading(file);
                var progress = new Progressing(terminal, common)) {
            var request = presets.isChosen() ? remembered(project).into(folder) : chosen();
            var report =
                    dry
                            ? exporting.trial(project, request, progress).report()
                            : exporting.run(project, request, progress);
            if (presets.saves()) {
                var kept = new ExportPreset(presets.name(), request);
                presets.save(project, file, (head, at) -> ExportPresets.keep(head, kept, at));
            }
            return report;
        }
    }

    private ExportRequest remembered(Project project) throws ProjectException {
        return presets.chosen(project, file, "export", ExportPresets::of, ExportPreset::name)
                .request();
    }

    private ExportRequest chosen() {
        if (format.isEmpty()) {
            throw new UsageException("Say --format, or --preset.");
        }
        return writing.request(format, folder);
    }
}
