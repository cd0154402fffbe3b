package org.hearsay.cli.review;

import java.nio.file.Path;
import java.time.Clock;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.project.ProjectException;
import org.hearsay.project.gold.GoldRows;
import org.hearsay.project.gold.Golds;
import org.hearsay.project.report.Named;
import org.hearsay.project.review.Reviewing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay gold`.
@Command(
        name = "gold",
        description =
                "Lists the gold of documents, locks it as a version with a number and a name, and"
                        + " unlocks it. Nothing can be decided about locked gold; exports and"
                        + " training sets name its version. Each time one step that can be undone.",
        footerHeading = "%nExample:%n",
        footer = {
            "  hearsay gold try.hearsay list --json",
            "  hearsay gold try.hearsay lock 1f3a --name pilot --as \"R. Kaya\"",
            "  hearsay gold try.hearsay unlock 1f3a --as \"Ada Kern\""
        })
public final class GoldCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Mixin private Common common = new Common();

    public GoldCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new UsageException(
                "Say what to do with the gold: list, lock or unlock. \"hearsay gold --help\" shows"
                        + " how.");
    }

    @Command(
            name = "list",
            description = {
                "One line a document that has gold.",
                "",
                "With --json one object a line: document, title, locked, annotations, relations,"
                        + " open (differences to be decided), unchanged (since it was locked), and"
                        + " versions, each with number, name, by, time and unlocked (null, or by,"
                        + " time and remark)."
            },
            footerHeading = "%nExample:%n",
            footer = "  hearsay gold try.hearsay list")
    int list(
            @Option(names = "--json", description = "One JSON object a line.") boolean json,
            @Mixin Common options)
            throws ProjectException {
        try (var project = ProjectFiles.reading(file)) {
            var all = new Golds(project, Clock.systemUTC()).all();
            for (var gold : all) {
                var row = GoldRows.of(gold);
                terminal.result(json ? row.json() : row.text());
            }
            say(options, Terminal.counted(all.size(), "document") + " with gold.");
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "lock",
            description =
                    "Locks the gold of a document whose differences are all decided; prints the"
                            + " version.",
            footerHeading = "%nExample:%n",
            footer = "  hearsay gold try.hearsay lock 1f3a --name pilot --as \"R. Kaya\"")
    int lock(
            @Parameters(index = "0", paramLabel = "ID", description = "The document.")
                    String document,
            @Option(
                            names = "--name",
                            defaultValue = "",
                            paramLabel = "TEXT",
                            description = "What the version is called.")
                    String name,
            @Option(
                            names = "--as",
                            required = true,
                            paramLabel = "REVIEWER",
                            description = "Who locks it.")
                    String reviewer,
            @Mixin Common options)
            throws ProjectException {
        try (var project = ProjectFiles.writing(file)) {
            var row = Named.document(project, document);
            var decider = new Reviewing(project, Clock.systemUTC()).decider(reviewer);
            var version = new Golds(project, Clock.systemUTC()).lock(row, name, decider);
            terminal.result(version.shown());
            say(options, "Gold of \"%s\" is locked.".formatted(row.document().title()));
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "unlock",
            description =
                    "Lets decisions change the gold of a document again. An owner does it, where the"
                            + " project has one; the history tells of it.",
            footerHeading = "%nExample:%n",
            footer = "  hearsay gold try.hearsay unlock 1f3a --as \"Ada Kern\"")
    int unlock(
            @Parameters(index = "0", paramLabel = "ID", description = "The document.")
                    String document,
            @Option(
                            names = "--remark",
                            defaultValue = "",
                            paramLabel = "TEXT",
                            description = "Why.")
                    String remark,
            @Option(
                            names = "--as",
                            required = true,
                            paramLabel = "OWNER",
                            description = "Who unlocks it.")
                    String owner,
            @Mixin Common options)
            throws ProjectException {
        try (var project = ProjectFiles.writing(file)) {
            var row = Named.document(project, document);
            var decider = new Reviewing(project, Clock.systemUTC()).decider(owner);
            new Golds(project, Clock.systemUTC()).unlock(row, remark, decider);
            say(options, "Gold of \"%s\" is open again.".formatted(row.document().title()));
        }
        return ExitCode.DONE;
    }

    private void say(Common options, String sentence) {
        if (!options.isQuiet() && !common.isQuiet()) {
            terminal.message(sentence);
        }
    }
}
