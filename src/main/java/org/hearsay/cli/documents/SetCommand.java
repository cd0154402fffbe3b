package org.hearsay.cli.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.cli.corpus.DocumentsCommand;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.project.ProjectException;
import org.hearsay.project.documents.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `hearsay documents PROJECT set`.
@Command(
        name = "set",
        description =
                "Sets the title and metadata, of several documents in one step; an empty value"
                        + " clears.",
        footerHeading = "%nExample:%n",
        footer = {
            "  hearsay documents try.hearsay set 1f3a title=\"Harbour vote\" byline=",
            "  hearsay documents try.hearsay set all publisher=Reuters"
        })
public final class SetCommand implements Callable<Integer> {

    private final Terminal terminal;

    @ParentCommand private DocumentsCommand parent;

    @Parameters(
            arity = "2..*",
            paramLabel = "ID|NAME=VALUE",
            description = "The documents, or all; then what to set.")
    private List<String> words = List.of();

    @Mixin private Reporting reporting = new Reporting();

    public SetCommand(Terminal terminal) {
        this.terminal = terminal;
        parent = new DocumentsCommand(terminal);
    }

    @Override
    public Integer call() throws ProjectException {
        var names = new ArrayList<String>();
        var values = new TreeMap<String, String>();
        // A title may have the sign in it, but what is set comes last and there is a document.
        for (int i = words.size() - 1; i >= 0; i--) {
            int sign = words.get(i).indexOf('=');
            if (sign > 0 && i > 0 && names.isEmpty()) {
                values.putIfAbsent(
                        words.get(i).substring(0, sign), words.get(i).substring(sign + 1));
            } else {
                names.addFirst(words.get(i));
            }
        }
        if (values.isEmpty()) {
            throw new UsageException("Say what to set, as in publisher=Reuters.");
        }
        try (var project = ProjectFiles.writing(parent.file())) {
            var rows = Chosen.of(project, names);
            int changed = new Documents(project, ProjectFiles.user(project)).set(rows, values);
            reporting.tell(
                    terminal,
                    rows.size(),
                    changed,
                    Terminal.counted(changed, "document") + " changed.");
        }
        return ExitCode.DONE;
    }
}
