package org.hearsay.project.schema;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.reform.Converter;
import org.hearsay.model.Annotation;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.hearsay.project.Backups;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.Why;
import org.hearsay.project.backup.Backup;
import org.hearsay.project.gold.LockedGold;
import org.hearsay.review.decide.Remembered;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.change.Conversion;
import org.hearsay.schema.change.Owner;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.Reform;
import org.hearsay.schema.change.SchemaChange;

/// Changes the schema of a project, and all that was annotated with it, as one step and a new
/// version of the schema. Waits for the project file: for a job or a command.
public final class SchemaChanges {

    private final Project project;
    private final Id annotator;
    private final Instant now;

    /// @param annotator id of whoever does it
    public SchemaChanges(Project project, Id annotator, Instant now) {
        this.project = project;
        this.annotator = annotator;
        this.now = now;
    }

    /// A change that was made.
    ///
    /// @param step as it stands in the log
    /// @param number of the schema's version now
    public record Done(LoggedStep step, Effect effect, int number) {}

    /// What a change would do; nothing is changed.
    ///
    /// @throws ProjectException if it could not be made: the schema does not allow it, it would
    ///   change locked gold, or the project cannot be read
    public Effect effect(SchemaChange change) throws ProjectException {
        var registry = Translation.now(project.registry());
        var edits = edits(registry, reform(change, registry));
        LockedGold.keep(project, edits);
        return Effect.of(edits, splits(change));
    }

    /// @throws ProjectException as [#effect] does, or if nothing can be written; nothing has
    ///   changed then
    public Done apply(SchemaChange change) throws ProjectException {
        requirePossible(change);
        Backups.before(Backup.Kind.BEFORE_SCHEMA, project);
        var registry = Translation.now(project.registry());
        var reform = reform(change, registry);
        var before = registry.schemaVersion();
        var after = new SchemaVersion(before.id(), before.number() + 1, reform.schema());
        var converted = edits(registry, reform);
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.Replace(before, after));
        edits.addAll(converted);
        edits.addAll(remembered(before.schema(), reform));
        LockedGold.keep(project, converted);
        var step = project.log().append(annotator, new Transaction(name(change), edits));
        return new Done(
                Translation.now(step), Effect.of(converted, splits(change)), after.number());
    }

    /// What was decided stays decided where a name alone changes.
    private List<Edit> remembered(Schema before, Reform reform) throws ProjectException {
        if (reform.conversion().isNothing()) {
            return List.of();
        }
        var decisions = Projects.storeOf(project).lookups().decisions();
        return new Remembered(before, reform.conversion(), reform.schema())
                .edits(Translation.now(decisions));
    }

    /// Refused before a backup is made for nothing. What is there to be changed may be much, and is
    /// read again behind the backup.
    private void requirePossible(SchemaChange change) throws ProjectException {
        var registry = Translation.now(project.registry());
        var reform = reform(change, registry);
        if (!LockedGold.of(project).byLayer().isEmpty()) {
            LockedGold.keep(project, edits(registry, reform));
        }
    }

    private static boolean splits(SchemaChange change) {
        return change instanceof SchemaChange.Split;
    }

    private static Reform reform(SchemaChange change, Registry registry) throws ProjectException {
        try {
            return change.on(registry.schema());
        } catch (SchemaException e) {
            throw new ProjectException(Kind.INPUT, Why.of(e), e);
        }
    }

    private List<Edit> edits(Registry registry, Reform reform) throws ProjectException {
        var conversion = reform.conversion();
        var lookups = Projects.storeOf(project).lookups();
        var labels = labels(conversion);
        var types = types(conversion);
        boolean all = concerns(conversion, new Owner.OfAll());
        var annotations =
                all || !labels.isEmpty()
                        ? Translation.now(lookups.annotations(all ? Set.of() : labels))
                        : List.<Annotation>of();
        var relations =
                types.isEmpty() && conversion.goneLabels().isEmpty()
                        ? List.<Relation>of()
                        : Translation.now(lookups.relations(types, conversion.goneLabels()));
        var entities =
                concerns(conversion, new Owner.OfSpeakers())
                        ? List.copyOf(registry.entities().values())
                        : List.<Entity>of();
        return new Converter(registry.schema(), conversion, now)
                .edits(annotations, relations, entities);
    }

    private static boolean concerns(Conversion conversion, Owner owner) {
        return conversion.values().stream().anyMatch(v -> v.owner().equals(owner));
    }

    private static Set<String> labels(Conversion conversion) {
        var labels = new HashSet<>(conversion.labels().keySet());
        labels.addAll(conversion.goneLabels());
        for (var change : conversion.values()) {
            if (change.owner() instanceof Owner.OfLabel(var label)) {
                labels.add(label);
            }
        }
        return labels;
    }

    private static Set<String> types(Conversion conversion) {
        var types = new HashSet<>(conversion.relations().keySet());
        types.addAll(conversion.goneRelations());
        for (var change : conversion.values()) {
            if (change.owner() instanceof Owner.OfRelation(var relation)) {
                types.add(relation);
            }
        }
        return types;
    }

    private static StepName name(SchemaChange change) {
        return switch (change) {
            case SchemaChange.Revise(var subject, _) -> StepName.of("change-schema", subject);
            case SchemaChange.Adopt(var after, _) -> StepName.of("adopt-schema", after.name());
            case SchemaChange.Rename(var part, var name) ->
                    StepName.of("rename-part", part.text(), name);
            case SchemaChange.Merge(var gone, var into) ->
                    StepName.of(
                            "merge-parts",
                            gone.stream().map(Part::text).collect(Collectors.joining(", ")),
                            into.name());
            case SchemaChange.Split(var part, var into) ->
                    StepName.of("split-part", part.text(), String.join(", ", into));
            case SchemaChange.Remove(var part) -> StepName.of("remove-part", part.text());
        };
    }
}
