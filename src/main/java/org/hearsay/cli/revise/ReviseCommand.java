package org.hearsay.cli.revise;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.cli.corpus.DocumentsCommand;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.report.Named;
import org.hearsay.project.revise.Correction;
import org.hearsay.project.revise.CorrectionReport;
import org.hearsay.project.revise.Revising;
import org.hearsay.text.DocumentText;
import org.hearsay.text.TextDecoder;
import org.hearsay.text.TextDecodingException;
import org.hearsay.text.phrase.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `hearsay documents revise`.
@Command(
        name = "revise",
        description = {
            "Gives a document a corrected text, as its next revision. Spans that the correction does"
                    + " not touch keep their words exactly; those that it touches are listed by"
                    + " \"hearsay problems\" for re-check; those of which nothing is left are"
                    + " removed, and named here. One step that can be undone.",
            "With --dry-run nothing is changed."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  hearsay documents try.hearsay revise --document 1f3a --text new.txt --dry-run",
            "  hearsay documents try.hearsay revise --document 1f3a --text new.txt"
        })
public final class ReviseCommand implements Callable<Integer> {

    private final Terminal terminal;

    @ParentCommand private DocumentsCommand documents;

    @Option(
            names = "--document",
            required = true,
            paramLabel = "ID",
            description = "The document: its id, the last digits of it, or words of its title.")
    private String document = "";

    @Option(
            names = "--text",
            required = true,
            paramLabel = "FILE",
            description = "The whole corrected text.")
    private Path text = Path.of("");

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Of the file. Without it: told from its bytes.")
    private String encoding = "";

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    @Option(names = "--json", description = "What happens, as one JSON object.")
    private boolean json;

    @Mixin private Common common = new Common();

    public ReviseCommand(Terminal terminal) {
        this.terminal = terminal;
        documents = new DocumentsCommand(terminal);
    }

    @Override
    public Integer call() throws ProjectException {
        var wanted = read();
        try (var project = open(documents.file())) {
            var row = Named.document(project, document);
            var revising = new Revising(project);
            var correction = revising.plan(row.document().id(), wanted);
            if (!dryRun) {
                revising.perform(ProjectFiles.user(project), correction);
            }
            tell(correction);
        }
        return ExitCode.DONE;
    }

    private Project open(Path file) throws ProjectException {
        return dryRun ? ProjectFiles.reading(file) : ProjectFiles.writing(file);
    }

    private void tell(Correction correction) {
        var report = new CorrectionReport(correction);
        if (json) {
            terminal.result(report.json());
        }
        if (!common.isQuiet()) {
            report.lines().forEach(terminal::message);
            terminal.message(
                    dryRun
                            ? "Nothing was changed."
                            : "\"%s\" has revision %d; undo takes it all back."
                                    .formatted(
                                            correction.after().title(),
                                            correction.after().revision()));
        }
    }

    private DocumentText read() throws ProjectException {
        try {
            var bytes = Files.readAllBytes(text);
            var decoded =
                    encoding.isEmpty()
                            ? TextDecoder.decode(bytes)
                            : TextDecoder.decode(bytes, charset());
            return decoded.text();
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.MISSING,
                    Phrase.verbatim("%s cannot be read; nothing was changed.".formatted(text)),
                    e);
        } catch (TextDecodingException e) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.verbatim("%s: %s. Nothing was changed.".formatted(text, e.getMessage())),
                    e);
        }
    }

    private Charset charset() {
        try {
            return Charset.forName(encoding);
        } catch (IllegalArgumentException _) {
            throw new UsageException("\"%s\" is no encoding.".formatted(encoding));
        }
    }
}
