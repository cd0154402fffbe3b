package org.hearsay.cli.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Progressing;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.edit.settings.Sight;
import org.hearsay.project.ProjectException;
import org.hearsay.project.report.Grouping;
import org.hearsay.project.report.Statistics;
import org.hearsay.project.report.StatisticsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay stats`.
@Command(
        name = "stats",
        description = {
            "Counts labels, values, lengths and coverage, group by group.",
            "",
            "Lengths and coverage are in code points. Suggestions do not count."
        },
        footerHeading = "%nExample:%n",
        footer = "  hearsay stats try.hearsay --by speaker --layer Reference")
public final class StatsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Option(
            names = "--by",
            paramLabel = "GROUP",
            description = "document (the default), publisher, month, speaker or annotator.")
    private Grouping by = Grouping.DOCUMENT;

    @Option(
            names = "--layer",
            paramLabel = "L",
            description = "Only of this annotator, or of \"gold\".")
    private String layer = "";

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Option(names = "--csv", description = "A table with one number a row.")
    private boolean csv;

    @Mixin Common common = new Common();

    public StatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        if (json && csv) {
            throw new UsageException("Take --json or --csv, not both.");
        }
        try (var project = ProjectFiles.reading(file);
                var progress = new Progressing(terminal, common)) {
            var statistics = Statistics.of(project, by, layer, Sight.ALL, progress);
            terminal.result(json ? statistics.json() : csv ? table(statistics) : statistics.text());
        }
        return ExitCode.DONE;
    }

    /// Without the mark that spreadsheets look for: this is for pipes.
    private static String table(Statistics statistics) {
        var out = new ByteArrayOutputStream();
        try {
            StatisticsText.csv(statistics, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).substring(1).stripTrailing();
    }
}
