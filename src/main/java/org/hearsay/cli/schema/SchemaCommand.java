package org.hearsay.cli.schema;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.project.ProjectException;
import org.hearsay.project.schema.SchemaFiles;
import org.hearsay.project.schema.SchemaReport;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.change.Ordering;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange.Merge;
import org.hearsay.schema.change.SchemaChange.Remove;
import org.hearsay.schema.change.SchemaChange.Rename;
import org.hearsay.schema.change.SchemaChange.Revise;
import org.hearsay.schema.change.SchemaChange.Split;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay schema`: what may be annotated in a project.
@Command(
        name = "schema",
        description = {
            "Shows and changes what may be annotated in a project.",
            "A part is written LABEL, RELATION, LABEL.ATTRIBUTE or LABEL.ATTRIBUTE=VALUE;"
                    + " \"common\" stands for what all labels have, \"entity\" for speakers. Each"
                    + " change is one step that can be undone, with a backup before it, and makes a new"
                    + " version of the schema."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  hearsay schema try.hearsay show",
            "  hearsay schema try.hearsay rename CLAIM.claim_type=position opinion --dry-run",
            "  hearsay schema try.hearsay set CLAIM key=D"
        })
public final class SchemaCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Mixin private Common common = new Common();

    public SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new UsageException(
                "Say what to do with the schema: show, export, apply, rename, merge, split, move,"
                        + " remove or set. \"hearsay schema --help\" shows how.");
    }

    private void say(Common options, String sentence) {
        if (!options.isQuiet() && !common.isQuiet()) {
            terminal.message(sentence);
        }
    }

    @Command(
            name = "show",
            description =
                    "Shows labels, relations, attributes and values, and how often each is used.",
            footerHeading = "%nExample:%n",
            footer = "  hearsay schema try.hearsay show --json")
    int show(
            @Option(names = "--json", description = "The schema and its uses, as one JSON object.")
                    boolean json,
            @Mixin Common options)
            throws ProjectException {
        try (var project = ProjectFiles.reading(file)) {
            var report = SchemaReport.of(project);
            terminal.result(json ? report.json() : report.text());
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "export",
            description = "Writes the schema to a JSON file; one that is there is replaced.",
            footerHeading = "%nExample:%n",
            footer = "  hearsay schema try.hearsay export schema.json")
    int export(
            @Parameters(index = "0", paramLabel = "FILE", description = "The file to write.")
                    Path target,
            @Mixin Common options)
            throws ProjectException {
        try (var project = ProjectFiles.reading(file)) {
            var name = SchemaFiles.write(project, target);
            say(options, "%s written to %s.".formatted(name, target));
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "apply",
            aliases = "import",
            description = {
                "Takes over the schema of a JSON file.",
                "What the file lacks and was annotated here stays, unless --map says what it"
                        + " becomes."
            },
            footerHeading = "%nExample:%n",
            footer = {
                "  hearsay schema try.hearsay apply schema.json --dry-run",
                "  hearsay schema try.hearsay apply schema.json --map CUE=SIGNAL"
            })
    int apply(
            @Parameters(index = "0", paramLabel = "FILE", description = "The file to read.")
                    Path source,
            @Option(
                            names = "--map",
                            paramLabel = "PART=NAME",
                            description = "What was annotated with the part becomes this.")
                    @Nullable List<String> moves,
            @Mixin Asked asked)
            throws ProjectException {
        return changing().adopt(asked, source, moves == null ? List.of() : moves);
    }

    @Command(
            name = "rename",
            description = "Gives a part another name, with everything annotated with it.",
            footerHeading = "%nExample:%n",
            footer = "  hearsay schema try.hearsay rename CUE SIGNAL")
    int rename(
            @Parameters(index = "0", paramLabel = "PART", description = "What to rename.")
                    String part,
            @Parameters(index = "1", paramLabel = "NAME", description = "Its name from now on.")
                    String name,
            @Mixin Asked asked)
            throws ProjectException {
        return changing().run(asked, s -> new Rename(Changing.part(s, part), name));
    }

    @Command(
            name = "merge",
            description = {
                "Makes one of several labels, relations, attributes of one label, or values of one"
                        + " attribute.",
                "The last one stays, with the attributes of all."
            },
            footerHeading = "%nExample:%n",
            footer = "  hearsay schema try.hearsay merge CLAIM.claim_type=rule other")
    int merge(
            @Parameters(
                            index = "0",
                            arity = "2..*",
                            paramLabel = "PART",
                            description =
                                    "What to merge; of the others after the first the last"
                                            + " name is enough.")
                    List<String> parts,
            @Mixin Asked asked)
            throws ProjectException {
        return changing().run(asked, s -> merged(s, parts));
    }

    @Command(
            name = "split",
            description = {
                "Makes several of a label or a value. One of the names may be the one it has.",
                "What was annotated with it waits for a decision, as \"hearsay problems\" lists."
            },
            footerHeading = "%nExample:%n",
            footer = "  hearsay schema try.hearsay split CLAIM CLAIM OPINION")
    int split(
            @Parameters(index = "0", paramLabel = "PART", description = "What to split.")
                    String part,
            @Parameters(
                            index = "1..*",
                            arity = "2..*",
                            paramLabel = "NAME",
                            description = "What it becomes.")
                    List<String> names,
            @Mixin Asked asked)
            throws ProjectException {
        return changing().run(asked, s -> new Split(Changing.part(s, part), names));
    }

    @Command(
            name = "move",
            description = {
                "Puts a label, relation, attribute or value at another place in its list.",
                "The order is that of menus and of the digits of values. Nothing that was annotated"
                        + " changes."
            },
            footerHeading = "%nExample:%n",
            footer = "  hearsay schema try.hearsay move CLAIM 1")
    int move(
            @Parameters(index = "0", paramLabel = "PART", description = "What to move.")
                    String part,
            @Parameters(index = "1", paramLabel = "PLACE", description = "Its place, from 1.")
                    int place,
            @Mixin Asked asked)
            throws ProjectException {
        return changing()
                .run(
                        asked,
                        s ->
                                new Revise(
                                        part,
                                        Ordering.placed(s, Changing.part(s, part), place - 1)));
    }

    @Command(
            name = "remove",
            description = {
                "Takes a part out, with what was annotated with it.",
                "Annotations of a label go with their links; of a value, they lose it."
            },
            footerHeading = "%nExample:%n",
            footer = {
                "  hearsay schema try.hearsay remove STANCE.device --dry-run",
                "  hearsay schema try.hearsay remove CLAIM.claim_type=personal --to other"
            })
    int remove(
            @Parameters(index = "0", paramLabel = "PART", description = "What to take out.")
                    String part,
            @Option(
                            names = "--to",
                            paramLabel = "NAME",
                            description = "What was annotated with it becomes this instead.")
                    @Nullable String to,
            @Mixin Asked asked)
            throws ProjectException {
        return changing()
                .run(
                        asked,
                        s -> {
                            var found = Changing.part(s, part);
                            return to == null
                                    ? new Remove(found)
                                    : new Merge(List.of(found), found.called(to));
                        });
    }

    @Command(
            name = "set",
            description = {
                "Changes what a label is like: key, shape, colour (#RRGGBB,#RRGGBB for light and"
                        + " dark), tier, smart_extent, snap, trim, overlap (nest, cross, same_range,"
                        + " discontinuous: those that the label has), description, guideline.",
                "Nothing that was annotated changes."
            },
            footerHeading = "%nExample:%n",
            footer = "  hearsay schema try.hearsay set CLAIM key=D")
    int set(
            @Parameters(index = "0", paramLabel = "LABEL", description = "The label.") String label,
            @Parameters(
                            index = "1..*",
                            arity = "1..*",
                            paramLabel = "NAME=VALUE",
                            description = "What to set.")
                    Map<String, String> values,
            @Mixin Asked asked)
            throws ProjectException {
        return changing().run(asked, s -> LabelSettings.set(s, label, values));
    }

    private static Merge merged(Schema schema, List<String> parts) throws SchemaException {
        var first = Changing.part(schema, parts.getFirst());
        var all = new ArrayList<Part>();
        for (var text : parts) {
            all.add(Part.find(schema, text).orElse(first.called(text)));
        }
        return new Merge(all.subList(0, all.size() - 1), all.getLast());
    }

    private Changing changing() {
        return new Changing(file, terminal);
    }
}
