package org.hearsay.cli.documents;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.cli.corpus.DocumentsCommand;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.edit.documents.Allotment;
import org.hearsay.project.ProjectException;
import org.hearsay.project.documents.Documents;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `hearsay documents PROJECT assign`.
@Command(
        name = "assign",
        description =
                "Gives documents to an annotator to work on, or shares them out among several, or"
                        + " takes them away where nothing is done yet; all in one step. Who is new"
                        + " joins the project.",
        footerHeading = "%nExample:%n",
        footer = {
            "  hearsay documents try.hearsay assign 1f3a 77c0 --to \"Ada Kern\"",
            "  hearsay documents try.hearsay assign all --to AK --to BL --overlap 20",
            "  hearsay documents try.hearsay assign all --from \"Ada Kern\""
        })
public final class AssignCommand implements Callable<Integer> {

    private final Terminal terminal;

    @ParentCommand private DocumentsCommand parent;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "The documents, or all.")
    private List<String> names = List.of();

    @ArgGroup(multiplicity = "1")
    private Whom whom = new Whom();

    @Option(
            names = "--overlap",
            paramLabel = "PERCENT",
            description = {
                "With several people: how many of the documents everybody gets, from 0 to 100 (the"
                        + " default). Of the rest each goes to one of them, in equal parts; what"
                        + " one of them has already stays there."
            })
    private int overlap = Allotment.ALL;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draws other documents for everybody; 1 by default.")
    private long seed = 1;

    @Mixin private Reporting reporting = new Reporting();

    public AssignCommand(Terminal terminal) {
        this.terminal = terminal;
        parent = new DocumentsCommand(terminal);
    }

    /// One of the two.
    static final class Whom {

        @Option(
                names = "--to",
                paramLabel = "ANNOTATOR",
                description = "Who shall have them; may be given several times.")
        private List<String> to = List.of();

        @Option(
                names = "--from",
                paramLabel = "ANNOTATOR",
                description = "Who shall not have them any more.")
        private String from = "";
    }

    @Override
    public Integer call() throws ProjectException {
        if (overlap < 0 || overlap > Allotment.ALL) {
            throw new UsageException(
                    "--overlap is a percentage from 0 to 100, not %d.".formatted(overlap));
        }
        try (var project = ProjectFiles.writing(parent.file())) {
            var rows = Chosen.of(project, names);
            var documents = new Documents(project, ProjectFiles.user(project));
            boolean gives = whom.from.isEmpty();
            int changed =
                    gives
                            ? documents.share(rows, whom.to, overlap, seed)
                            : documents.withdraw(rows, whom.from);
            reporting.tell(
                    terminal,
                    rows.size(),
                    changed,
                    "%s %s %s."
                            .formatted(
                                    Terminal.counted(changed, "document"),
                                    gives ? "assigned to" : "taken from",
                                    gives ? String.join(", ", whom.to) : whom.from));
        }
        return ExitCode.DONE;
    }
}
