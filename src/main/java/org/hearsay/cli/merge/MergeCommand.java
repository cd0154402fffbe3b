package org.hearsay.cli.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Progressing;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.merge.MergeChoices;
import org.hearsay.project.merge.MergeReport;
import org.hearsay.project.merge.MergeText;
import org.hearsay.project.merge.Merging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay merge`.
@Command(
        name = "merge",
        description = {
            "Takes in what colleagues did in their copies of the project, or in projects of their"
                    + " own. Articles are matched by their texts, never by name. Their files are only"
                    + " read. Each file is one step that can be undone, after a backup; merging a"
                    + " file again changes nothing.",
            "With --dry-run it only says what would happen."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  hearsay merge try.hearsay bl.hearsay --dry-run",
            "  hearsay merge try.hearsay bl.hearsay ck.hearsay",
            "  hearsay merge try.hearsay bl.hearsay --person BL=\"B. Lund\""
        })
public final class MergeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "OTHER",
            description = "The colleagues' project files.")
    private List<Path> others = new ArrayList<>();

    @Option(
            names = "--person",
            paramLabel = "THEIRS=OURS",
            description = "Who of theirs is who of ours, where the names are not the same.")
    private Map<String, String> people = new HashMap<>();

    @Option(
            names = "--speaker",
            paramLabel = "THEIRS=OURS",
            description = "Which speaker of theirs is which of ours, where the names differ.")
    private Map<String, String> speakers = new HashMap<>();

    @Option(
            names = "--differing",
            paramLabel = "HOW",
            description =
                    "What becomes of an article that is here by its title with another text: second"
                            + " (it comes in as a second article, which is so without this option)"
                            + " or place (its spans are put into yours where their words stand in"
                            + " their context; those without such a place are listed).")
    private MergeChoices.Differing differing = MergeChoices.Differing.SECOND;

    @Option(
            names = "--schema",
            paramLabel = "HOW",
            description =
                    "What becomes of parts of the schema that are new there, where the two projects"
                            + " have nothing in common: take (so without this option) or leave.")
    private MergeChoices.Schema schema = MergeChoices.Schema.TAKE;

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    @Option(names = "--json", description = "What happens, as one JSON object.")
    private boolean json;

    @Mixin private Common common = new Common();

    public MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        var reports = new ArrayList<MergeReport>();
        try (var project = dryRun ? ProjectFiles.reading(file) : ProjectFiles.writing(file);
                var progress = new Progressing(terminal, common)) {
            var merging = new Merging(project, ProjectFiles.user(project));
            // All are looked at first, so that one that is refused does not leave half of them in.
            var plans = new ArrayList<MergeReport>();
            for (var other : others) {
                plans.add(merging.plan(other, choices(project, other), progress));
            }
            if (dryRun) {
                reports.addAll(plans);
            } else {
                for (var other : others) {
                    reports.add(merging.run(other, choices(project, other), progress).report());
                }
            }
        }
        tell(reports);
        return ExitCode.DONE;
    }

    private MergeChoices choices(Project project, Path other) throws ProjectException {
        var named =
                people.isEmpty() && speakers.isEmpty()
                        ? MergeChoices.NONE
                        : MergeChoices.named(project, other, people, speakers);
        return named.with(differing).with(schema);
    }

    private void tell(List<MergeReport> reports) {
        if (json) {
            terminal.result(MergeText.json(reports));
        }
        if (!common.isQuiet()) {
            for (var report : reports) {
                MergeText.lines(report).forEach(terminal::message);
            }
            terminal.message(closing(reports));
        }
    }

    private String closing(List<MergeReport> reports) {
        if (dryRun || reports.stream().allMatch(MergeReport::isNothingNew)) {
            return "Nothing was changed.";
        }
        return "Merged; undo takes it back.";
    }
}
