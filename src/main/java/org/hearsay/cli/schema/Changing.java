package org.hearsay.cli.schema;

import java.nio.file.Path;
import java.time.Instant;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.project.schema.Effect;
import org.hearsay.project.schema.SchemaChanges;
import org.hearsay.project.schema.SchemaReport;
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
            throw new ProjectException(Kind.INPUT, String.valueOf(e.getMessage()), e);
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
