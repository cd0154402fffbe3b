package org.hearsay.cli.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.cli.exchange.ImportTelling;
import org.hearsay.cli.exchange.ReadingOptions;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Progressing;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.ImportReport;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.ProjectException;
import org.hearsay.project.intake.NearDuplicates;
import org.hearsay.project.search.Indexing;
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
            names = "--strict",
            description = "Refuse everything where a single line cannot be taken in.")
    private boolean strict;

    @Option(
            names = "--no-near-duplicates",
            description =
                    "Do not look for articles that are nearly the same as others, which takes a"
                            + " look at every text of the project.")
    private boolean unequal;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Mixin private ReadingOptions reading = new ReadingOptions();

    @Mixin private Common common = new Common();

    public ImportCommand(Terminal terminal, Importing importing) {
        this.terminal = terminal;
        this.importing = importing;
    }

    @Override
    public Integer call() throws ProjectException {
        var report = run(reading.request(paths, format, strict));
        if (json) {
            terminal.result(report.json());
        }
        boolean nothing = ImportTelling.nothing(report);
        new ImportTelling(terminal, common).tell(report);
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
}
