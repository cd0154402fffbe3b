package org.hearsay.cli.schema;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.project.schema.Adoption;
import org.hearsay.project.schema.Effect;
import org.hearsay.project.schema.SchemaChanges;
import org.hearsay.project.schema.SchemaFiles;
import org.hearsay.project.schema.SchemaReport;
import org.hearsay.project.schema.Uses;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;

/// Makes a change of a project's schema, or says what it would do.
record Changing(Path file, Terminal terminal) {

    /// Makes a change for a schema.
    @FunctionalInterface
    interface Plan {
        SchemaChange of(Schema schema) throws SchemaException;
    }

    /// Takes over the schema of a file.
    ///
    /// @param moves `OLD=NEW`: what was annotated with a part that the file lacks becomes another
    /// @return the exit code
    int adopt(Asked asked, Path given, List<String> moves) throws ProjectException {
        var schema = SchemaFiles.read(given);
        Uses uses;
        try (var project = ProjectFiles.reading(file)) {
            uses = Uses.of(project);
        }
        return run(
                asked,
                s -> {
                    var plan = Adoption.of(s, schema, uses, moves(s, moves));
                    if (!plan.kept().isEmpty() && !asked.isQuiet()) {
                        terminal.message(
                                "Kept, since it was annotated: %s."
                                        .formatted(
                                                plan.kept().stream()
                                                        .map(Part::text)
                                                        .collect(Collectors.joining(", "))));
                    }
                    return plan.change();
                });
    }

    private static Map<Part, Part> moves(Schema schema, List<String> moves) throws SchemaException {
        var all = new LinkedHashMap<Part, Part>();
        for (var move : moves) {
            int equals = move.lastIndexOf('=');
            if (equals < 0) {
                throw new SchemaException("\"%s\" maps nothing; write PART=NAME.".formatted(move));
            }
            var part = part(schema, move.substring(0, equals));
            all.put(part, part.called(move.substring(equals + 1)));
        }
        return all;
    }

    /// @return the exit code
    int run(Asked asked, Plan plan) throws ProjectException {
        try (var project = asked.isDryRun() ? ProjectFiles.reading(file) : open()) {
            var version = Translation.now(project.registry()).schemaVersion();
            var change = made(plan, version.schema());
            var changes = new SchemaChanges(project, ProjectFiles.user(project), Instant.now());
            if (asked.isDryRun()) {
                tell(asked, changes.effect(change), version.number());
            } else {
                var done = changes.apply(change);
                tell(asked, done.effect(), done.number());
            }
        }
        return ExitCode.DONE;
    }

    static Part part(Schema schema, String text) throws SchemaException {
        return Part.find(schema, text)
                .orElseThrow(() ->
                        new SchemaException(
                                ("The schema has no %s; \"hearsay schema PROJECT show\""
                                                + " lists what it has. Nothing was changed.")
                                        .formatted(text)));
    }

    private Project open() throws ProjectException {
        return ProjectFiles.writing(file);
    }

    private static SchemaChange made(Plan plan, Schema schema) throws ProjectException {
        try {
            return plan.of(schema);
        } catch (SchemaException e) {
            throw new ProjectException(Kind.INPUT, e.phrase(), e);
        }
    }

    private void tell(Asked asked, Effect effect, int number) {
        if (asked.isJson()) {
            terminal.result(SchemaReport.json(effect, number));
        }
        if (!asked.isQuiet()) {
            var end =
                    asked.isDryRun()
                            ? "Nothing was changed."
                            : "The schema has version %d now.".formatted(number);
            terminal.message(effect.text() + " " + end);
        }
    }
}
