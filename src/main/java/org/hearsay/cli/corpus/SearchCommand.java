package org.hearsay.cli.corpus;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.job.Progress;
import org.hearsay.project.ProjectException;
import org.hearsay.project.report.HitRows;
import org.hearsay.project.search.BadQueryException;
import org.hearsay.project.search.Concordance;
import org.hearsay.project.search.Hit;
import org.hearsay.project.search.HitSink;
import org.hearsay.project.search.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay search`.
@Command(
        name = "search",
        description = {
            "Finds words in the texts of a project and shows them with what stands around them.",
            "",
            "Several words must all be in an article; \"a phrase\" stands in quotation marks, and"
                    + " begin* finds every word with that beginning. Offsets are code points, ends"
                    + " exclusive."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay search try.hearsay 'denuclear*' --label CLAIM",
            "  hearsay search try.hearsay --regex '\\d+ (years|soldiers)' --json"
        })
public final class SearchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "QUERY", description = "What to look for.")
    private String text = "";

    @Option(names = "--regex", description = "QUERY is a regular expression.")
    private boolean regex;

    @Option(names = "--case", description = "Capitals and accents count.")
    private boolean exact;

    @Option(
            names = "--label",
            paramLabel = "L",
            description = "Only hits on an annotation with this label.")
    private String label = "";

    @Option(
            names = "--speaker",
            paramLabel = "S",
            description =
                    "Only hits on an annotation that refers to this speaker, or is linked to one"
                            + " that does: a name or an alias.")
    private String speaker = "";

    @Option(
            names = "--value",
            paramLabel = "NAME=VALUE",
            description = "Only hits on an annotation with this value.")
    private String value = "";

    @Option(
            names = "--layer",
            paramLabel = "L",
            description = "Only annotations of this annotator, or of \"gold\".")
    private String layer = "";

    @Option(names = "--limit", paramLabel = "N", description = "At most so many hits.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--context",
            paramLabel = "N",
            description = "Characters on either side (${DEFAULT-VALUE}).")
    private int context = Concordance.CONTEXT;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin Common common = new Common();

    public SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        if (limit < 1 || context < 0) {
            throw new UsageException("--limit starts at 1, --context at 0.");
        }
        var query = query();
        try (var project = ProjectFiles.reading(file);
                var concordance = Concordance.of(project)) {
            var totals = concordance.run(query, context, new Printing(), Progress.NONE);
            if (!common.isQuiet()) {
                terminal.message(
                        "%s in %s."
                                .formatted(
                                        Terminal.counted(totals.hits(), "hit"),
                                        Terminal.counted(totals.documents(), "document")));
            }
        } catch (BadQueryException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE;
    }

    private Query query() {
        int equals = value.indexOf('=');
        if (!value.isEmpty() && equals < 1) {
            throw new UsageException("--value takes NAME=VALUE, such as polarity=against.");
        }
        var attribute = value.isEmpty() ? "" : value.substring(0, equals);
        var wanted = value.isEmpty() ? "" : value.substring(equals + 1);
        return new Query(
                text,
                regex ? Query.Form.PATTERN : Query.Form.WORDS,
                exact ? Query.Letters.EXACT : Query.Letters.ANY,
                new Query.Filter(label, speaker, attribute, wanted, layer));
    }

    private final class Printing implements HitSink {

        private int printed;

        @Override
        public Wish take(Hit hit) {
            var row = HitRows.of(hit);
            terminal.result(json ? row.json() : row.text());
            printed++;
            return printed < limit ? Wish.LINES : Wish.NOTHING;
        }
    }
}
