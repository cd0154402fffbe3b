package org.hearsay.cli.documents;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.cli.corpus.DocumentsCommand;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.ProjectException;
import org.hearsay.project.documents.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `hearsay documents PROJECT remove`.
@Command(
        name = "remove",
        description = "Takes documents out of the project; undo brings them back.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay documents try.hearsay remove 1f3a 77c0")
public final class RemoveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @ParentCommand private DocumentsCommand parent;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "The documents, or all.")
    private List<String> names = List.of();

    @Mixin private Reporting reporting = new Reporting();

    public RemoveCommand(Terminal terminal) {
        this.terminal = terminal;
        parent = new DocumentsCommand(terminal);
    }

    @Override
    public Integer call() throws ProjectException {
        try (var project = ProjectFiles.writing(parent.file())) {
            var ids = Chosen.of(project, names).stream().map(r -> r.document().id()).toList();
            if (!ids.isEmpty()) {
                new Documents(project, ProjectFiles.user(project)).remove(ids);
            }
            reporting.tell(
                    terminal,
                    ids.size(),
                    ids.size(),
                    Terminal.counted(ids.size(), "document")
                            + " removed; undo brings back what was removed.");
        }
        return ExitCode.DONE;
    }
}
