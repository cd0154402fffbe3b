package org.hearsay.cli.corpus;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.model.Document;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.report.Listing;
import org.hearsay.project.report.Named;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay problems`.
@Command(
        name = "problems",
        description =
                "Lists what breaks the schema's constraints or spoils a corpus: quotes without a"
                        + " speaker, half words, marks that are not closed. Exit code 1 where there"
                        + " is anything.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay problems try.hearsay --layer AK --json")
public final class ProblemsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(
            names = "--document",
            paramLabel = "ID",
            description =
                    "Only of this document: its id, the last digits of it, or words of its title.")
    private String document = "";

    @Option(
            names = "--layer",
            paramLabel = "L",
            description = "Only of this annotator, or of \"gold\".")
    private String layer = "";

    @Mixin private Common common = new Common();

    public ProblemsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        var found = new AtomicInteger();
        try (var project = ProjectFiles.reading(file)) {
            Listing.of(project, wanted(project), layer)
                    .problems(row -> {
                        found.incrementAndGet();
                        terminal.result(json ? row.json() : row.text());
                    });
        }
        int count = found.get();
        if (!common.isQuiet()) {
            terminal.message(
                    count == 0 ? "No problems." : Terminal.counted(count, "problem") + ".");
        }
        return count == 0 ? ExitCode.DONE : ExitCode.FOUND;
    }

    private Optional<Document> wanted(Project project) throws ProjectException {
        return document.isEmpty()
                ? Optional.empty()
                : Optional.of(Named.document(project, document).document());
    }
}
