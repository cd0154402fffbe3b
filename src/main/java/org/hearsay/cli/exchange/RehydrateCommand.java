package org.hearsay.cli.exchange;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Progressing;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.format.jsonl.Rehydrating.Count;
import org.hearsay.project.ProjectException;
import org.hearsay.project.exchange.Rehydrated;
import org.hearsay.project.exchange.Rehydration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay rehydrate`.
@Command(
        name = "rehydrate",
        description =
                "Puts an export that was written without its articles onto your own copies of them."
                        + " A copy is found by its hash, otherwise by its name; where it differs,"
                        + " annotations go where their words are, if those are in one place only."
                        + " The rest is listed and left out.",
        footerHeading = "%nExample:%n",
        footer = {
            "  hearsay export try.hearsay out --format hearsay-jsonl --without-text",
            "  hearsay rehydrate out --texts articles/ whole"
        })
public final class RehydrateCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    private final Terminal terminal;
    private final Rehydration rehydration;

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            description = "The export without its articles.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "The folder for the whole export.")
    private Path out = Path.of("");

    @Option(
            names = "--texts",
            required = true,
            paramLabel = "FOLDER",
            description = "Your copies, in any format that can be imported.")
    private Path texts = Path.of("");

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Mixin private Common common = new Common();

    public RehydrateCommand(Terminal terminal, Rehydration rehydration) {
        this.terminal = terminal;
        this.rehydration = rehydration;
    }

    @Override
    public Integer call() throws ProjectException {
        try (var progress = new Progressing(terminal, common)) {
            var done = rehydration.run(folder, texts, out, progress);
            if (json) {
                terminal.result(done.json());
            }
            tell(done);
            return done.isWhole() ? ExitCode.DONE : ExitCode.FOUND;
        }
    }

    private void tell(Rehydrated done) {
        if (common.isQuiet()) {
            return;
        }
        var unfit = done.what().unfit();
        unfit.stream()
                .limit(SHOWN)
                .forEach(u ->
                        terminal.message(
                                "\"%s\", %s: %s.".formatted(u.document(), u.id(), u.message())));
        if (unfit.size() > SHOWN) {
            terminal.message(
                    "… and %d more; --json lists them all.".formatted(unfit.size() - SHOWN));
        }
        terminal.message(
                "%s put back, %s not found; %s in place, %d of them moved, %d left out. Written to %s."
                        .formatted(
                                Terminal.counted(
                                        done.count(Count.SAME_DOCUMENTS)
                                                + done.count(Count.OTHER_DOCUMENTS),
                                        "article"),
                                done.count(Count.MISSING_DOCUMENTS),
                                Terminal.counted(
                                        done.count(Count.ANNOTATIONS)
                                                + done.count(Count.MOVED_ANNOTATIONS),
                                        "annotation"),
                                done.count(Count.MOVED_ANNOTATIONS),
                                done.count(Count.LOST_ANNOTATIONS),
                                done.file()));
    }
}
