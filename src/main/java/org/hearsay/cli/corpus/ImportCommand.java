package org.hearsay.cli.corpus;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Progressing;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.format.mapping.Mapping;
import org.hearsay.project.FileChoice;
import org.hearsay.project.FileChoices;
import org.hearsay.project.ImportReport;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.ProjectException;
import org.hearsay.project.intake.MappingFile;
import org.hearsay.project.intake.NearDuplicates;
import org.hearsay.project.search.Indexing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay import`.
@Command(
        name = "import",
        description =
                "Brings files or whole folders into a project, as one step that can be undone."
                        + " The format is told from the files. A text that is there already is"
                        + " skipped; with annotations it becomes a layer of the document that is"
                        + " there.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay import try.hearsay articles/ notes.txt --as \"Ada Kern\"")
public final class ImportCommand implements Callable<Integer> {

    /// Of a damaged corpus nobody reads more; `--json` has them all.
    private static final int SHOWN_ISSUES = 20;

    /// Of so many new articles hashes fit into memory, and nobody looks through more.
    private static final int MOST_COMPARED = 20_000;

    private final Terminal terminal;
    private final Importing importing;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files and folders; folders with all below them.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "ID",
            description = "Read everything in this format; \"hearsay formats\" lists them.")
    private String format = "";

    @Option(
            names = "--as",
            paramLabel = "ANNOTATOR",
            description =
                    "Whose the annotations are where the files do not say."
                            + " Without it: the name of their folder.")
    private String annotator = "";

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Encoding of text files. Without it: told from their bytes.")
    private String encoding = "";

    @Option(
            names = {"--map", "--mapping"},
            paramLabel = "FILE",
            description =
                    "Which fields of a table or of JSON Lines are text, title and metadata; the"
                            + " import wizard makes such a file.")
    private @Nullable Path mapping;

    @Option(
            names = "--text-field",
            paramLabel = "FIELD",
            description = "The field of a table that is the text; all others become metadata.")
    private String textField = "";

    @Option(
            names = "--exclude-repeated",
            description =
                    "Mark a headline that stands twice as no part of the article. The text stays"
                            + " as it is.")
    private boolean excludeRepeated;

    @Option(
            names = "--detect-language",
            description =
                    "Tell the language of each article from its text, where the file does not.")
    private boolean detectLanguage;

    @Option(
            names = "--strict",
            description = "Refuse everything where a single line cannot be taken in.")
    private boolean strict;

    @Option(
            names = "--no-near-duplicates",
            description =
                    "Do not look for articles that are nearly the same as others, which takes a"
                            + " look at every text of the project.")
    private boolean unequal;

    @Option(names = "--keep-duplicates", description = "Take in texts that are there already.")
    private boolean keepDuplicates;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Mixin private Common common = new Common();

    public ImportCommand(Terminal terminal, Importing importing) {
        this.terminal = terminal;
        this.importing = importing;
    }

    @Override
    public Integer call() throws ProjectException {
        var request =
                new ImportRequest(
                        paths, format, annotator, charset(), strict, keepDuplicates, choices());
        var report = run(request);
        if (json) {
            terminal.result(report.json());
        }
        boolean nothing = report.documents() + report.layers() + report.skippedDuplicates() == 0;
        tell(report, nothing);
        return nothing ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private ImportReport run(ImportRequest request) throws ProjectException {
        try (var project = ProjectFiles.writing(file);
                var progress = new Progressing(terminal, common)) {
            var report = importing.run(project, ProjectFiles.user(project), request, progress);
            Indexing.run(project, progress);
            var near =
                    unequal || report.added().size() > MOST_COMPARED
                            ? List.<ImportReport.Near>of()
                            : NearDuplicates.of(project, report.added(), progress);
            return report.withNear(near);
        }
    }

    private void tell(ImportReport report, boolean nothing) {
        if (common.isQuiet() && !nothing) {
            return;
        }
        report.issues().stream().limit(SHOWN_ISSUES).forEach(i -> terminal.message(i.toString()));
        int more = report.issues().size() - SHOWN_ISSUES;
        if (more > 0) {
            terminal.message("… and %d more remarks; --json lists them all.".formatted(more));
        }
        report.near().stream().limit(SHOWN_ISSUES).forEach(n -> terminal.message(said(n)));
        int others = report.near().size() - SHOWN_ISSUES;
        if (others > 0) {
            terminal.message("… and %d more that are nearly the same.".formatted(others));
        }
        terminal.message(nothing ? "Nothing was imported." : sentence(report));
    }

    private static String said(ImportReport.Near near) {
        return "\"%s\" is nearly the same as \"%s\": %d %% of the shorter one's words."
                .formatted(near.title(), near.likeTitle(), Math.round(near.share() * 100));
    }

    private static String sentence(ImportReport report) {
        var text =
                new StringBuilder(
                        "%s and %s imported, with %s and %s"
                                .formatted(
                                        Terminal.counted(report.documents(), "document"),
                                        Terminal.counted(report.layers(), "layer"),
                                        Terminal.counted(report.annotations(), "annotation"),
                                        Terminal.counted(report.relations(), "relation")));
        if (report.skippedDuplicates() > 0) {
            text.append(
                    "; %d skipped, whose text is there already"
                            .formatted(report.skippedDuplicates()));
        }
        return text.append('.').toString();
    }

    private FileChoices choices() throws ProjectException {
        var line = excludeRepeated ? FileChoice.FirstLine.EXCLUDE : FileChoice.FirstLine.KEEP;
        var choice = FileChoice.DEFAULT.with(line);
        if (detectLanguage) {
            choice = choice.speaking(new FileChoice.Language.Told());
        }
        if (!textField.isEmpty()) {
            choice = choice.mapped(Mapping.ofTextAndAll(textField));
        } else if (mapping != null) {
            choice = choice.mapped(MappingFile.read(mapping));
        }
        return new FileChoices(Map.of(), choice);
    }

    private @Nullable Charset charset() {
        if (encoding.isEmpty()) {
            return null;
        }
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw new UsageException(
                    "There is no encoding \"%s\"; common ones are UTF-8, windows-1252, UTF-16."
                            .formatted(encoding));
        }
    }
}
