package org.hearsay.cli.review;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.report.Named;
import org.hearsay.project.review.DifferenceRows;
import org.hearsay.project.review.Reviewing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay differences`.
@Command(
        name = "differences",
        description = {
            "Lists what annotators differ in, document by document: those to be decided and those"
                    + " that are. Compares what they marked as done. Offsets are code points, ends"
                    + " exclusive.",
            "",
            "Where a single layer is named, or a document that one annotator only is done with,"
                    + " its spans are listed, each as only_one or flagged.",
            "",
            "With --json one object a line: id, kind (extent, label, value, link, speaker,"
                    + " only_one, flagged), label, document, state (open, later, guideline,"
                    + " contested, reopened, decided), reviewer (who reviews the document,"
                    + " or null), reopened (what is new since it was decided: by and question of"
                    + " each), fragments, text; question, options, none and both of the first"
                    + " question, and of each in questions; decided (null, or id, by, time, view,"
                    + " own_work, remark and answers, each with question, way and layers). An option"
                    + " has n, layers and what it says: label, part with fragments and text,"
                    + " attribute with value, or targets."
        },
        footerHeading = "%nExample:%n",
        footer = "  hearsay differences try.hearsay --layers AK,BL --json")
public final class DifferencesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Option(
            names = "--layers",
            arity = "1..*",
            split = ",",
            paramLabel = "ANNOTATOR",
            description =
                    "Compare the layers of these, done or not. With one name, each span of that"
                            + " layer is to be decided, as nobody else confirms it.")
    private List<String> layers = new ArrayList<>();

    @Option(
            names = "--document",
            paramLabel = "ID",
            description =
                    "Only of this document: its id, the last digits of it, or words of its title.")
    private String document = "";

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin private Common common = new Common();

    public DifferencesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        try (var project = ProjectFiles.reading(file)) {
            var reviewing = new Reviewing(project, Clock.systemUTC());
            var annotators = annotators(project, layers);
            var reviews =
                    document.isEmpty()
                            ? reviewing.all(annotators)
                            : List.of(
                                    reviewing.asked(
                                            Named.document(project, document).document().id(),
                                            annotators));
            int open = 0;
            for (var review : reviews) {
                for (var row : new DifferenceRows(review).all()) {
                    terminal.result(json ? row.json() : row.text());
                }
                open +=
                        (int)
                                review.standings().all().stream()
                                        .filter(s -> s.isForReviewer() && !s.isSettled())
                                        .count();
            }
            if (!common.isQuiet()) {
                terminal.message(
                        "%s to be decided in %s."
                                .formatted(
                                        Terminal.counted(open, "difference"),
                                        Terminal.counted(reviews.size(), "document")));
            }
        }
        return ExitCode.DONE;
    }

    static Set<Id> annotators(Project project, List<String> names) throws ProjectException {
        var ids = new LinkedHashSet<Id>();
        for (var name : names) {
            ids.add(Named.annotator(project, name).id());
        }
        return ids;
    }
}
