package org.hearsay.cli.documents;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.cli.corpus.DocumentsCommand;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.Documents;
import org.hearsay.project.ProjectException;
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
                "Gives documents to an annotator to work on, or takes them away where nothing is"
                        + " done yet; several in one step. Who is new joins the project.",
        footerHeading = "%nExample:%n",
        footer = {
            "  hearsay documents try.hearsay assign 1f3a 77c0 --to \"Ada Kern\"",
            "  hearsay documents try.hearsay assign all --from \"Ada Kern\""
        })
public final class AssignCommand implements Callable<Integer> {

    private final Terminal terminal;

    @ParentCommand private DocumentsCommand parent;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "The documents, or all.")
    private List<String> names = List.of();

    @ArgGroup(multiplicity = "1")
    private Whom whom = new Whom();

    @Mixin private Reporting reporting = new Reporting();

    public AssignCommand(Terminal terminal) {
        this.terminal = terminal;
        parent = new DocumentsCommand(terminal);
    }

    /// One of the two.
    static final class Whom {

        @Option(names = "--to", paramLabel = "ANNOTATOR", description = "Who shall have them.")
        private String to = "";

        @Option(
                names = "--from",
                paramLabel = "ANNOTATOR",
                description = "Who shall not have them any more.")
        private String from = "";
    }

    @Override
    public Integer call() throws ProjectException {
        try (var project = ProjectFiles.writing(parent.file())) {
            var rows = Chosen.of(project, names);
            var documents = new Documents(project, ProjectFiles.user(project));
            boolean gives = whom.from.isEmpty();
            int changed =
                    gives ? documents.assign(rows, whom.to) : documents.withdraw(rows, whom.from);
            reporting.tell(
                    terminal,
                    rows.size(),
                    changed,
                    "%s %s %s."
                            .formatted(
                                    Terminal.counted(changed, "document"),
                                    gives ? "assigned to" : "taken from",
                                    gives ? whom.to : whom.from));
        }
        return ExitCode.DONE;
    }
}
