package org.hearsay.cli.merge;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.ProjectException;
import org.hearsay.project.merge.Sharing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay share`.
@Command(
        name = "share",
        description = {
            "Writes what a colleague merges: a project file with your layers, the speakers and your"
                    + " comments, without the history.",
            "With --without-text only the words that are marked can be read in it, so that it may go"
                    + " where the articles may not; it fits who has the same articles."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  hearsay share try.hearsay for-bl.hearsay --layer AK",
            "  hearsay share try.hearsay for-bl.hearsay --layer AK --without-text"
        })
public final class ShareCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to write.")
    private Path target = Path.of("");

    @Option(
            names = "--layer",
            paramLabel = "ANNOTATOR",
            description = "Only what this annotator did. Without it: everybody's work.")
    private String layer = "";

    @Option(names = "--without-text", description = "Without the articles.")
    private boolean withoutText;

    @Option(names = "--json", description = "What was written, as one JSON object.")
    private boolean json;

    @Mixin private Common common = new Common();

    public ShareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        try (var project = ProjectFiles.reading(file)) {
            var texts = withoutText ? Sharing.Texts.MARKED_WORDS : Sharing.Texts.WHOLE;
            var shared = new Sharing(project).write(target, layer, texts);
            if (json) {
                terminal.result(shared.json());
            }
            if (!common.isQuiet()) {
                terminal.message(
                        "%s in %s written to %s."
                                .formatted(
                                        Terminal.counted(shared.annotations(), "span"),
                                        Terminal.counted(shared.documents(), "document"),
                                        target));
            }
        }
        return ExitCode.DONE;
    }
}
