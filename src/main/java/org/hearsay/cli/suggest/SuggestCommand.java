package org.hearsay.cli.suggest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Progressing;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.format.ImportIssue;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.report.Named;
import org.hearsay.project.report.Pages;
import org.hearsay.project.report.SuggestReport;
import org.hearsay.project.suggest.Occurrences;
import org.hearsay.project.suggest.Predictions;
import org.hearsay.project.suggest.Rule;
import org.hearsay.project.suggest.Suggesting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay suggest`.
@Command(
        name = "suggest",
        description = {
            "Proposes spans by rules, or those that a model predicted, on a layer of suggestions, to"
                    + " be accepted or refused in the window. Everything stays on this computer.",
            "",
            "A file of predictions has one JSON object a line: \"document\" (id or title), \"label\","
                    + " \"start\" and \"end\" in code points, end exclusive, and where there is one a"
                    + " \"score\" from 0 to 1. A hearsay-jsonl file will do as well.",
            "",
            "What is marked, proposed or refused already is not proposed again. One step that can"
                    + " be undone."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay suggest try.hearsay --dry-run",
            "  hearsay suggest try.hearsay --rules quotes,cues --document 3fa2b1c0",
            "  hearsay suggest try.hearsay --from predictions.jsonl --model quotes-v2",
            "  hearsay suggest try.hearsay --equal-to \"Mike Pompeo\" --label SPEAKER --dry-run"
        })
public final class SuggestCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Option(
            names = "--rules",
            arity = "1..*",
            split = ",",
            paramLabel = "ID",
            description = "Only these: quotes, cues, equal, aliases, boilerplate.")
    private List<String> rules = new ArrayList<>();

    @Option(
            names = "--as",
            paramLabel = "ANNOTATOR",
            description = "Whose own marks need no suggestion; without it, yours.")
    private String as = "";

    @Option(
            names = "--document",
            arity = "1..*",
            paramLabel = "ID",
            description =
                    "Only these documents: their ids, the last digits of them, or words of titles.")
    private List<String> documents = new ArrayList<>();

    @ArgGroup(exclusive = false)
    private @Nullable EqualOptions equal;

    @Option(names = "--from", paramLabel = "FILE", description = "A model's predictions.")
    private Path from = Path.of("");

    @Option(names = "--model", paramLabel = "NAME", description = "The model's name.")
    private String model = "";

    @Option(names = "--dry-run", description = "Show what would be proposed, and change nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Mixin private Common common = new Common();

    public SuggestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        boolean predicted = !from.toString().isEmpty();
        if (predicted == model.isBlank() || predicted && !rules.isEmpty()) {
            throw new UsageException(
                    "Predictions need both --from FILE and --model NAME, and take no --rules.");
        }
        if (equal != null && (predicted || !rules.isEmpty())) {
            throw new UsageException("--equal-to goes with neither --rules nor --from.");
        }
        var wanted = rules();
        try (var project = dryRun ? ProjectFiles.reading(file) : ProjectFiles.writing(file);
                var progress = new Progressing(terminal, common)) {
            var annotator =
                    as.isEmpty() ? ProjectFiles.user(project) : Named.annotator(project, as).id();
            if (predicted) {
                return predictions(
                        new Predictions(project, annotator, model, Instant.now()), progress);
            }
            var suggesting = new Suggesting(project, annotator, Instant.now());
            tell(report(suggesting, project, wanted, progress), List.of());
        }
        return ExitCode.DONE;
    }

    private SuggestReport report(
            Suggesting suggesting, Project project, Set<Rule> wanted, Progress progress)
            throws ProjectException {
        if (equal == null) {
            var ids = documents(project);
            return dryRun
                    ? suggesting.preview(wanted, ids, progress)
                    : suggesting.run(wanted, ids, progress);
        }
        var same = equal.wanted(project);
        var ids =
                documents.isEmpty()
                        ? Occurrences.of(project, same.words(), progress)
                        : documents(project);
        return dryRun
                ? suggesting.preview(same, ids, progress)
                : suggesting.run(same, ids, progress);
    }

    private int predictions(Predictions predictions, Progress progress) throws ProjectException {
        var result =
                dryRun ? predictions.preview(from, progress) : predictions.read(from, progress);
        tell(result.report(), result.issues());
        return result.issues().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private void tell(SuggestReport report, List<ImportIssue> issues) {
        if (json) {
            terminal.result(report.json(issues));
        } else {
            report.rows().forEach(r -> terminal.result(r.text()));
        }
        issues.forEach(i -> terminal.message(i.toString()));
        if (!common.isQuiet()) {
            var counts = report.counts();
            terminal.message(
                    "%s%s in %s, with %s; %d known already."
                            .formatted(
                                    dryRun ? "Nothing was changed. " : "",
                                    Terminal.counted(counts.suggestions(), "suggestion"),
                                    Terminal.counted(counts.documents(), "document"),
                                    Terminal.counted(counts.links(), "link"),
                                    counts.known()));
        }
    }

    private Set<Rule> rules() {
        var wanted = EnumSet.noneOf(Rule.class);
        for (var id : rules) {
            wanted.add(
                    Rule.of(id)
                            .orElseThrow(() ->
                                    new UsageException(
                                            "There is no rule \"%s\"; take some of %s."
                                                    .formatted(id, names()))));
        }
        return wanted.isEmpty() ? EnumSet.allOf(Rule.class) : wanted;
    }

    private static String names() {
        return Rule.all().stream().map(Rule::id).collect(Collectors.joining(", "));
    }

    private List<Id> documents(Project project) throws ProjectException {
        var ids = new ArrayList<Id>();
        for (var name : documents) {
            ids.add(Named.document(project, name).document().id());
        }
        if (documents.isEmpty()) {
            Pages.each(project, row -> ids.add(row.document().id()));
        }
        return ids;
    }
}
