package org.hearsay.cli.corpus;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.model.Document;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.report.Listing;
import org.hearsay.project.report.Named;
import org.hearsay.project.report.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay list`.
@Command(
        name = "list",
        description =
                "Lists the documents, annotations, relations, speakers or comments of a project."
                        + " Offsets are code points, ends exclusive.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay list try.hearsay annotations --layer Reference --json")
public final class ListCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private What what = What.DOCUMENTS;

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

    @Option(names = "--open", description = "Of the comments, only those not resolved.")
    private boolean open;

    @Mixin Common common = new Common();

    public ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// What can be listed; spelled in lower case.
    enum What {
        DOCUMENTS,
        ANNOTATIONS,
        RELATIONS,
        SPEAKERS,
        COMMENTS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws ProjectException {
        try (var project = ProjectFiles.reading(file)) {
            var listing = Listing.of(project, wanted(project), layer);
            Consumer<Row> rows = row -> terminal.result(json ? row.json() : row.text());
            switch (what) {
                case DOCUMENTS -> listing.documents(rows);
                case ANNOTATIONS -> listing.annotations(rows);
                case RELATIONS -> listing.relations(rows);
                case SPEAKERS -> listing.speakers(rows);
                case COMMENTS -> {
                    if (open) {
                        listing.openComments(rows);
                    } else {
                        listing.comments(rows);
                    }
                }
            }
        }
        return ExitCode.DONE;
    }

    private Optional<Document> wanted(Project project) throws ProjectException {
        return document.isEmpty()
                ? Optional.empty()
                : Optional.of(Named.document(project, document).document());
    }
}
