package org.hearsay.cli.review;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.project.ProjectException;
import org.hearsay.project.report.Named;
import org.hearsay.project.report.Row;
import org.hearsay.project.review.Reviewing;
import org.hearsay.project.ruling.CaseLaw;
import org.hearsay.project.ruling.RulingRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay rulings`.
@Command(
        name = "rulings",
        description =
                "Lists where reviewers say that the guideline is the problem, and writes how a"
                        + " difference was settled into the guideline of its label, dated and with"
                        + " its passage, where whoever uses the label reads it. Rulings go wherever"
                        + " the schema goes; each is a step that can be undone.",
        footerHeading = "%nExample:%n",
        footer = {
            "  hearsay decide try.hearsay 3fa2b1c0 --option guideline --as \"R. Kaya\" --remark"
                    + " \"whole noun phrase?\"",
            "  hearsay rulings try.hearsay questions",
            "  hearsay rulings try.hearsay add 3fa2b1c0 \"The name alone.\" --as \"Ada Kern\""
        })
public final class RulingsCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Mixin private Common common = new Common();

    public RulingsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new UsageException(
                "Say what to do with the rulings: questions, list or add. \"hearsay rulings"
                        + " --help\" shows how.");
    }

    @Command(
            name = "questions",
            description = {
                "Differences about which somebody asked what the guideline says, settled or not.",
                "",
                "With --json one object a line: id, document, label, passage, state, by, time and"
                        + " remark."
            },
            footerHeading = "%nExample:%n",
            footer = "  hearsay rulings try.hearsay questions --json")
    int questions(
            @Option(names = "--json", description = "One JSON object a line.") boolean json,
            @Mixin Common options)
            throws ProjectException {
        try (var project = ProjectFiles.reading(file)) {
            var rows =
                    new CaseLaw(project, Clock.system(ZoneId.systemDefault()))
                            .asked().stream().map(RulingRows::of).toList();
            show(rows, json, options, "question");
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "list",
            description = {
                "The rulings that stand in guidelines, label by label.",
                "",
                "With --json one object a line: label, date, by, text, passage and article."
            },
            footerHeading = "%nExample:%n",
            footer = "  hearsay rulings try.hearsay list")
    int list(
            @Option(names = "--json", description = "One JSON object a line.") boolean json,
            @Mixin Common options)
            throws ProjectException {
        try (var project = ProjectFiles.reading(file)) {
            var rows =
                    new CaseLaw(project, Clock.system(ZoneId.systemDefault()))
                            .told().stream().map(RulingRows::of).toList();
            show(rows, json, options, "ruling");
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "add",
            description = {
                "Makes a ruling of a difference that is decided: writes it into the guideline of its"
                        + " label. An owner does it, where the project has one.",
                "",
                "Without a text it says what the reviewer remarked on the decision."
            },
            footerHeading = "%nExample:%n",
            footer =
                    "  hearsay rulings try.hearsay add 3fa2b1c0 \"The name alone.\" --as \"Ada Kern\"")
    int add(
            @Parameters(
                            index = "0",
                            paramLabel = "DIFFERENCE",
                            description = "Its id, or the last digits of it.")
                    String name,
            @Parameters(
                            index = "1",
                            arity = "0..1",
                            defaultValue = "",
                            paramLabel = "TEXT",
                            description = "What the ruling says.")
                    String text,
            @Option(
                            names = "--as",
                            required = true,
                            paramLabel = "OWNER",
                            description = "Who makes it.")
                    String owner,
            @Mixin Common options)
            throws ProjectException {
        try (var project = ProjectFiles.writing(file)) {
            var clock = Clock.system(ZoneId.systemDefault());
            var found = new Reviewing(project, clock).named(name, Set.of());
            var person = Named.annotator(project, owner).id();
            var told = new CaseLaw(project, clock).tell(found, text, person);
            terminal.result(RulingRows.of(told).text());
            say(options, "Written into the guideline of %s.".formatted(told.label()));
        }
        return ExitCode.DONE;
    }

    private void show(List<Row> rows, boolean json, Common options, String what) {
        rows.forEach(row -> terminal.result(json ? row.json() : row.text()));
        say(options, Terminal.counted(rows.size(), what) + ".");
    }

    private void say(Common options, String sentence) {
        if (!options.isQuiet() && !common.isQuiet()) {
            terminal.message(sentence);
        }
    }
}
