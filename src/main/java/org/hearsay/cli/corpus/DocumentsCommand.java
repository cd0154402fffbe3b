package org.hearsay.cli.corpus;

import java.nio.file.Path;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.documents.Documents;
import org.hearsay.project.report.Named;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay documents`: changes to whole documents.
@Command(
        name = "documents",
        description =
                "Changes whole documents, each time as one step that can be undone. A document is"
                        + " named by its id, the last digits of it, or words of its title.",
        footerHeading = "%nExample:%n",
        footer = {
            "  hearsay documents try.hearsay set 1f3a publisher=Reuters date=2026-03-01",
            "  hearsay documents try.hearsay status 1f3a done --layer \"Ada Kern\"",
            "  hearsay documents try.hearsay remove 1f3a"
        })
public final class DocumentsCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Mixin private Common common = new Common();

    public DocumentsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// The project file that its commands work on.
    public Path file() {
        return file;
    }

    @Override
    public void run() {
        throw new UsageException(
                "Say what to do with the documents: set, status, assign, read, nothing, revise or"
                        + " remove."
                        + " \"hearsay documents --help\" shows how.");
    }

    @Command(
            name = "read",
            description =
                    "Says how far a layer's annotator has read; what lies beyond makes no training"
                            + " rows.",
            footerHeading = "%nExample:%n",
            footer = "  hearsay documents try.hearsay read 1f3a --to end --layer \"Ada Kern\"")
    int read(
            @Parameters(index = "0", paramLabel = "ID", description = "The document.")
                    String document,
            @Option(
                            names = "--to",
                            required = true,
                            paramLabel = "N|end|none",
                            description = "Code points from the start of the text.")
                    String to,
            @Option(
                            names = "--layer",
                            required = true,
                            paramLabel = "ANNOTATOR",
                            description = "Whose layer.")
                    String layer,
            @Mixin Common options)
            throws ProjectException {
        try (var project = ProjectFiles.writing(file)) {
            var row = Named.document(project, document);
            documents(project).setReadTo(row, layer, place(to, row.document().length()));
            say(options, "\"%s\" of %s: read to %s.".formatted(row.document().title(), layer, to));
        }
        return ExitCode.DONE;
    }

    private static int place(String to, int length) {
        return switch (to) {
            case "end" -> length;
            case "none" -> 0;
            default -> number(to);
        };
    }

    private static int number(String to) {
        try {
            return Integer.parseInt(to);
        } catch (NumberFormatException _) {
            throw new UsageException(
                    "\"%s\" is no place in a text; take a number, end or none.".formatted(to));
        }
    }

    private static Documents documents(Project project) throws ProjectException {
        return new Documents(project, ProjectFiles.user(project));
    }

    private void say(Common options, String sentence) {
        if (!options.isQuiet() && !common.isQuiet()) {
            terminal.message(sentence);
        }
    }
}
