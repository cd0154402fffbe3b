package org.hearsay.edit.reform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.edit.Edit;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;
import org.hearsay.schema.change.Conversion;
import org.hearsay.schema.change.Conversion.OfValues;
import org.hearsay.schema.change.Owner;

/// Carries a conversion out on items.
public final class Converter {

    private final Schema before;
    private final Conversion conversion;
    private final Instant now;

    /// @param before the schema that the items were made with
    public Converter(Schema before, Conversion conversion, Instant now) {
        this.before = before;
        this.conversion = conversion;
        this.now = now;
    }

    /// The edits that bring items into line, those that need no change left out: relations that go
    /// first, so that no annotation is taken from under one.
    public List<Edit> edits(
            Collection<Annotation> annotations,
            Collection<Relation> relations,
            Collection<Entity> entities) {
        var doomed = new HashSet<Id>();
        annotations.stream()
                .filter(a -> conversion.goneLabels().contains(a.label()))
                .forEach(a -> doomed.add(a.id()));
        var edits = new ArrayList<Edit>();
        relations.forEach(r -> of(r, doomed).ifPresent(edits::add));
        annotations.forEach(a -> of(a, doomed).ifPresent(edits::add));
        entities.forEach(e -> of(e).ifPresent(edits::add));
        return edits;
    }

    /// What annotations of a label that stays become.
    public String label(String name) {
        return conversion.labels().getOrDefault(name, name);
    }

    /// What relations of a type that stays become.
    public String type(String name) {
        return conversion.relations().getOrDefault(name, name);
    }

    /// What the values of an annotation become.
    ///
    /// @param label that it had before
    public Attributes values(String label, Attributes given) {
        return values(given, v -> v.owner().gives(label, v.attribute(), before));
    }

    /// What the values of a relation become.
    ///
    /// @param type that it had before
    public Attributes valuesOfLink(String type, Attributes given) {
        return values(
                given, v -> v.owner() instanceof Owner.OfRelation(var name) && name.equals(type));
    }

    /// What an attribute of annotations becomes.
    ///
    /// @param label that they had before
    public String attribute(String label, String name) {
        var now = name;
        for (var change : conversion.values()) {
            if (change instanceof OfValues.Moved(var owner, var was, var to)
                    && was.equals(now)
                    && owner.gives(label, was, before)) {
                now = to;
            }
        }
        return now;
    }

    private Optional<Edit> of(Relation relation, Set<Id> doomed) {
        if (conversion.goneRelations().contains(relation.type())
                || doomed.contains(relation.source())
                || doomed.contains(relation.target())) {
            return Optional.of(new Edit.Remove(relation));
        }
        var values = valuesOfLink(relation.type(), relation.attributes());
        var type = type(relation.type());
        var after =
                new Relation(
                        relation.id(),
                        relation.layer(),
                        type,
                        relation.source(),
                        relation.target(),
                        values,
                        relation.origin(),
                        relation.stamp());
        return after.equals(relation)
                ? Optional.empty()
                : Optional.of(
                        new Edit.Replace(
                                relation, after.withStamp(relation.stamp().changedAt(now))));
    }

    private Optional<Edit> of(Annotation annotation, Set<Id> doomed) {
        if (doomed.contains(annotation.id())) {
            return Optional.of(new Edit.Remove(annotation));
        }
        var label = annotation.label();
        var after =
                annotation
                        .withLabel(label(label))
                        .withAttributes(values(label, annotation.attributes()));
        return after.equals(annotation)
                ? Optional.empty()
                : Optional.of(
                        new Edit.Replace(
                                annotation, after.withStamp(annotation.stamp().changedAt(now))));
    }

    private Optional<Edit> of(Entity entity) {
        var values = values(entity.attributes(), v -> v.owner() instanceof Owner.OfSpeakers);
        return values.equals(entity.attributes())
                ? Optional.empty()
                : Optional.of(
                        new Edit.Replace(entity, entity.withAttributes(values).changedAt(now)));
    }

    private Attributes values(Attributes given, Predicate<OfValues> concerns) {
        var values = given;
        for (var change : conversion.values()) {
            if (concerns.test(change)) {
                values = changed(values, change);
            }
        }
        return values;
    }

    private static Attributes changed(Attributes values, OfValues change) {
        var name = change.attribute();
        var has = values.find(name);
        return switch (change) {
            case OfValues.Moved(_, _, var to) ->
                    has.isEmpty()
                            ? values
                            : values.find(to).isPresent()
                                    ? values.without(name)
                                    : values.without(name).with(to, has.get());
            case OfValues.Dropped _ -> values.without(name);
            case OfValues.Recoded(_, _, var value, var to) ->
                    has.filter(Value.of(value)::equals).isPresent()
                            ? values.with(name, Value.of(to))
                            : values;
            case OfValues.Cleared(_, _, var value) ->
                    has.filter(Value.of(value)::equals).isPresent() ? values.without(name) : values;
            case OfValues.Filled(_, _, var value) ->
                    has.isEmpty() ? values.with(name, value) : values;
        };
    }
}
