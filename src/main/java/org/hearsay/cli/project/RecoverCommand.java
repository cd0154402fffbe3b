package org.hearsay.cli.project;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Progressing;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.ProjectException;
import org.hearsay.project.report.RecoveryReport;
import org.hearsay.project.rescue.Recovered;
import org.hearsay.project.rescue.Recovery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay recover`.
@Command(
        name = "recover",
        description =
                "Reads out of a damaged project what is still as it was saved, into a new one, and"
                        + " names what is missing; exit code 1 then. The damaged file stays as it"
                        + " is.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay recover try.hearsay \"try (recovered).hearsay\"")
public final class RecoverCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The damaged project file.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to make, NAME.hearsay.")
    private Path target = Path.of("");

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Mixin private Common common = new Common();

    public RecoverCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        var recovered = run();
        if (json) {
            terminal.result(RecoveryReport.json(recovered));
        } else {
            recovered.missing().forEach(m -> terminal.result(RecoveryReport.text(m)));
        }
        if (!common.isQuiet()) {
            terminal.message(sentence(recovered));
        }
        return recovered.missing().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private Recovered run() throws ProjectException {
        try (var progress = new Progressing(terminal, common)) {
            return Recovery.run(file, target, progress);
        }
    }

    private static String sentence(Recovered recovered) {
        return "%s holds %s with %s; %s"
                .formatted(
                        recovered.file(),
                        Terminal.counted(recovered.tally().documents(), "document"),
                        Terminal.counted(recovered.tally().annotations(), "annotation"),
                        recovered.missing().isEmpty()
                                ? "nothing is missing but the history."
                                : "what is named is missing, and so is the history.");
    }
}
