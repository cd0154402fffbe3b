package org.hearsay.cli.documents;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.cli.corpus.DocumentsCommand;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.ProjectException;
import org.hearsay.project.reading.ReadParagraphs;
import org.hearsay.project.report.Named;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `hearsay documents PROJECT nothing`.
@Command(
        name = "nothing",
        description =
                "Says of paragraphs that the layer's annotator has read them and found nothing;"
                        + " they make training rows without labels.",
        footerHeading = "%nExample:%n",
        footer =
                "  hearsay documents try.hearsay nothing 1f3a --paragraph 3 --paragraph 4 --layer"
                        + " \"Ada Kern\"")
public final class NothingCommand implements Callable<Integer> {

    private final Terminal terminal;

    @ParentCommand private DocumentsCommand parent;

    @Parameters(index = "0", paramLabel = "ID", description = "The document.")
    private String document = "";

    @Option(
            names = "--paragraph",
            required = true,
            paramLabel = "N",
            description = "Its number, from 1; several times for several.")
    private List<Integer> paragraphs = List.of();

    @Option(
            names = "--layer",
            required = true,
            paramLabel = "ANNOTATOR",
            description = "Whose layer.")
    private String layer = "";

    @Option(names = "--clear", description = "Takes it back.")
    private boolean clear;

    @Mixin private Reporting reporting = new Reporting();

    public NothingCommand(Terminal terminal) {
        this.terminal = terminal;
        parent = new DocumentsCommand(terminal);
    }

    @Override
    public Integer call() throws ProjectException {
        try (var project = ProjectFiles.writing(parent.file())) {
            var row = Named.document(project, document);
            var read = new ReadParagraphs(project, ProjectFiles.user(project));
            int changed =
                    clear ? read.clear(row, layer, paragraphs) : read.mark(row, layer, paragraphs);
            reporting.tell(
                    terminal,
                    1,
                    changed,
                    "%s of \"%s\" %s."
                            .formatted(
                                    Terminal.counted(changed, "paragraph"),
                                    row.document().title(),
                                    clear ? "cleared" : "marked as read, nothing there"));
        }
        return ExitCode.DONE;
    }
}
