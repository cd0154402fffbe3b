package org.hearsay.cli.dataset;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.cli.exchange.PresetOptions;
import org.hearsay.cli.exchange.SplitOptions;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Progressing;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.dataset.task.LabelMap;
import org.hearsay.dataset.task.Task;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.dataset.DatasetReport;
import org.hearsay.project.dataset.DatasetRequest;
import org.hearsay.project.dataset.DatasetRequest.Texts;
import org.hearsay.project.dataset.Datasets;
import org.hearsay.project.preset.TrainingPreset;
import org.hearsay.project.preset.TrainingPresets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hearsay dataset`.
@Command(
        name = "dataset",
        description =
                "Makes a training set: rows for one task in splits that share no article, a card,"
                        + " and a manifest that says what is in them and what made no row.",
        footerHeading = "%nExample:%n",
        footer =
                "  hearsay dataset try.hearsay out --task sentences --layer majority --split train=0.5,test=0.5")
public final class DatasetCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Datasets datasets;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "FOLDER",
            description = "Where the files go; made where it is not there.")
    private Path folder = Path.of("");

    @Option(
            names = "--task",
            paramLabel = "TASK",
            description =
                    "What is to be learnt: tokens, sentences, pairs, relations, stances or claims.")
    private @Nullable Task task;

    @Option(
            names = "--layer",
            paramLabel = "ANNOTATOR",
            description =
                    "Whose annotations: a name, \"gold\", or \"majority\" for what most have.")
    private @Nullable String layer;

    @Option(
            names = "--files",
            paramLabel = "KIND",
            description = "Kind of files: jsonl, parquet or tsv. Without it: jsonl.")
    private String files = "jsonl";

    @Option(
            names = "--labels",
            paramLabel = "MAP",
            description =
                    "What sides and verdicts are called: own, semeval, newsmtsc, vast, fever or"
                            + " averitec. Without it: own.")
    private LabelMap labels = LabelMap.OWN;

    @Mixin private TaskOptions options = new TaskOptions();

    @Option(
            names = "--without-text",
            description = "Offsets and hashes only, without words of the articles.")
    private boolean withoutText;

    @Mixin private SplitOptions splits = new SplitOptions();

    @Mixin private PresetOptions presets = new PresetOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "The manifest as it was written.")
    private boolean json;

    @Mixin private Common common = new Common();

    public DatasetCommand(Terminal terminal, Datasets datasets) {
        this.terminal = terminal;
        this.datasets = datasets;
    }

    @Override
    public Integer call() throws ProjectException {
        presets.check(spec.commandLine().getParseResult());
        var report = run();
        if (json) {
            terminal.result(datasets.manifest(report).strip());
        }
        if (!common.isQuiet()) {
            tell(report);
        }
        return ExitCode.DONE;
    }

    private DatasetReport run() throws ProjectException {
        try (var project =
                        presets.saves() ? ProjectFiles.writing(file) : ProjectFiles.reading(file);
                var progress = new Progressing(terminal, common)) {
            var request = presets.isChosen() ? remembered(project).into(folder) : chosen();
            var report = datasets.run(project, request, progress);
            if (presets.saves()) {
                var kept = new TrainingPreset(presets.name(), request);
                presets.save(project, file, (head, at) -> TrainingPresets.keep(head, kept, at));
            }
            return report;
        }
    }

    private DatasetRequest remembered(Project project) throws ProjectException {
        return presets.chosen(
                        project, file, "training set", TrainingPresets::of, TrainingPreset::name)
                .request();
    }

    private DatasetRequest chosen() {
        if (task == null || layer == null) {
            throw new UsageException("Say --task and --layer, or --preset.");
        }
        return new DatasetRequest(
                folder,
                task,
                layer,
                files,
                labels,
                options.options(),
                splits.choice(),
                withoutText ? Texts.WITHOUT : Texts.WITH);
    }

    private void tell(DatasetReport report) {
        report.dropped()
                .forEach((reason, labels) ->
                        terminal.message(
                                "%s: %s."
                                        .formatted(
                                                reason.replace('_', ' '),
                                                labels.toString().replaceAll("[{}]", ""))));
        report.warnings().forEach(w -> terminal.message(w.toString()));
        if (report.rows().size() > 1) {
            report.rows()
                    .forEach((split, rows) ->
                            terminal.message(
                                    "%s: %s.".formatted(split, Terminal.counted(rows, "row"))));
        }
        terminal.message(
                "%s from %s written to %s."
                        .formatted(
                                Terminal.counted(report.total(), "row"),
                                Terminal.counted(report.documents(), "document"),
                                report.folder()));
        if (presets.saves()) {
            terminal.message("Kept with the project as \"%s\".".formatted(presets.name()));
        }
    }
}
