package org.hearsay.cli.documents;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.cli.corpus.DocumentsCommand;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.model.LayerHead;
import org.hearsay.project.ProjectException;
import org.hearsay.project.documents.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `hearsay documents PROJECT status`.
@Command(
        name = "status",
        description =
                "Sets how far a layer is: not_started, in_progress, done or locked; of several"
                        + " documents in one step.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay documents try.hearsay status 1f3a done --layer \"Ada Kern\"")
public final class StatusCommand implements Callable<Integer> {

    private final Terminal terminal;

    @ParentCommand private DocumentsCommand parent;

    @Parameters(
            arity = "2..*",
            paramLabel = "ID|STATUS",
            description = "The documents, or all; last, the status.")
    private List<String> words = List.of();

    @Option(
            names = "--layer",
            required = true,
            paramLabel = "ANNOTATOR",
            description = "Whose layer.")
    private String layer = "";

    @Mixin private Reporting reporting = new Reporting();

    public StatusCommand(Terminal terminal) {
        this.terminal = terminal;
        parent = new DocumentsCommand(terminal);
    }

    @Override
    public Integer call() throws ProjectException {
        var wanted = status(words.getLast());
        try (var project = ProjectFiles.writing(parent.file())) {
            var rows = Chosen.of(project, words.subList(0, words.size() - 1));
            var documents = new Documents(project, ProjectFiles.user(project));
            int changed = documents.setStatus(rows, layer, wanted);
            var sentence =
                    rows.size() == 1
                            ? "\"%s\" of %s: %s."
                                    .formatted(
                                            rows.getFirst().document().title(),
                                            layer,
                                            words.getLast())
                            : "%s of %s: %s."
                                    .formatted(
                                            Terminal.counted(changed, "document"),
                                            layer,
                                            words.getLast());
            reporting.tell(terminal, rows.size(), changed, sentence);
        }
        return ExitCode.DONE;
    }

    private static LayerHead.Status status(String name) {
        var wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        for (var status : LayerHead.Status.values()) {
            if (status.name().equals(wanted)) {
                return status;
            }
        }
        throw new UsageException(
                "\"%s\" is no status; take not_started, in_progress, done or locked."
                        .formatted(name));
    }
}
