package org.hearsay.schema.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Attribute.Need;
import org.hearsay.schema.AttributeType.OneOf;
import org.hearsay.schema.Constraint.Bearer;
import org.hearsay.schema.Constraint.Condition;
import org.hearsay.schema.Constraint.Rule;
import org.hearsay.schema.Constraint.ToDecide;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.Value;
import org.hearsay.schema.change.Conversion.OfValues;

/// Makes several of a label or a value. What was annotated with it waits under a name of its own,
/// with a constraint that offers the new ones, until somebody has said which one it is.
final class Splitting {

    /// Behind the name of what waits.
    static final String WAITING = "_OLD";

    private final Schema schema;
    private final List<String> into;

    private Splitting(Schema schema, List<String> into) {
        this.schema = schema;
        this.into = into;
    }

    static Reform of(Schema schema, Part part, List<String> into) throws SchemaException {
        Schemas.require(schema, part);
        if (into.stream().distinct().count() < 2) {
            throw SchemaException.of(
                    "schema-split-into", "Name two or more that %s shall become.", part.text());
        }
        for (var name : into) {
            if (!name.equals(part.name())) {
                Schemas.requireFree(schema, part.called(name));
            }
        }
        var splitting = new Splitting(schema, into);
        return switch (part) {
            case Part.OfLabel(var label) -> splitting.label(label);
            case Part.OfValue(var owner, var attribute, var value) ->
                    splitting.value(owner, attribute, value);
            case Part.OfRelation _, Part.OfAttribute _ ->
                    throw SchemaException.of(
                            "schema-no-split",
                            "%s cannot be split; labels and values can.",
                            part.text());
        };
    }

    private Reform label(String label) throws SchemaException {
        var waiting = waiting(new Part.OfLabel(label));
        var labels = new ArrayList<Label>();
        var was = schema.label(label).orElseThrow();
        for (var each : schema.labels()) {
            if (each.name().equals(label)) {
                into.forEach(name -> labels.add(named(was, name, labels)));
            } else {
                labels.add(each);
            }
        }
        labels.add(was.withName(waiting).withKey("").withTier(Label.Tier.OWN));
        var names = new ArrayList<>(into);
        names.add(waiting);
        // A profile names one of them: the first.
        var map = new NameMap(Map.of(label, names), Map.of(), List.of());
        var after = new Rewriting(schema, map).of(schema.withLabels(labels));
        var fixes = into.stream().map(n -> ToDecide.RELABEL + n).toList();
        var rule = new Rule(id(waiting), List.of(waiting), Map.of(), "", fixes);
        return new Reform(with(after, new ToDecide(rule)), Conversion.ofLabel(label, waiting));
    }

    /// The one that keeps the name keeps everything; the others have a look of their own.
    private Label named(Label was, String name, List<Label> before) {
        if (name.equals(was.name())) {
            return was;
        }
        var others = new ArrayList<>(schema.labels());
        others.addAll(before);
        var look = Looks.free(others);
        return was.withName(name)
                .withKey("")
                .withTier(Label.Tier.OWN)
                .withLook(look.shape(), look.colour());
    }

    private Reform value(Owner owner, String attribute, String value) throws SchemaException {
        var part = new Part.OfValue(owner, attribute, value);
        var waiting = waiting(part).replace(WAITING, WAITING.toLowerCase(Locale.ROOT));
        var names = new ArrayList<>(into);
        names.add(waiting);
        var changed = Schemas.attribute(schema, owner, attribute, a -> split(a, value, waiting));
        var after = new Rewriting(schema, NameMap.of(part, names)).of(changed);
        Map<String, Condition> when = Map.of(attribute, new Condition.IsOneOf(List.of(waiting)));
        var fixes = into.stream().map(v -> "set:" + attribute + Part.VALUE_MARK + v).toList();
        var labels = owner instanceof Owner.OfLabel(var label) ? List.of(label) : List.<String>of();
        var rule = new Rule(id(waiting), labels, when, "", fixes);
        var was = Part.find(schema, owner, attribute).flatMap(Attribute::defaultValue);
        var recoded = Conversion.of(new OfValues.Recoded(owner, attribute, value, waiting));
        boolean byDefault = was.filter(Value.of(value)::equals).isPresent();
        return new Reform(
                with(after, new ToDecide(rule, bearer(owner))),
                byDefault
                        ? recoded.and(
                                Conversion.of(
                                        new OfValues.Filled(owner, attribute, Value.of(waiting))))
                        : recoded);
    }

    private Attribute split(Attribute attribute, String value, String waiting) {
        var values = new ArrayList<String>();
        for (var each : Schemas.values(attribute)) {
            if (each.equals(value)) {
                values.addAll(into);
            } else {
                values.add(each);
            }
        }
        values.add(waiting);
        var changed = attribute.withType(new OneOf(values));
        boolean lost =
                attribute.defaultValue().filter(Value.of(value)::equals).isPresent()
                        && !into.contains(value);
        return lost ? changed.withNeed(new Need.Required()) : changed;
    }

    private static Bearer bearer(Owner owner) {
        return switch (owner) {
            case Owner.OfLabel _, Owner.OfAll() -> new Bearer.Annotations();
            case Owner.OfRelation(var relation) -> new Bearer.Links(relation);
            case Owner.OfSpeakers() -> new Bearer.Speakers();
        };
    }

    private String waiting(Part part) throws SchemaException {
        var name = part.name() + WAITING;
        if (part.called(name).isIn(schema)) {
            throw SchemaException.of(
                    "schema-split-waiting",
                    "%s was split before, and some still wait as %s; decide those first.",
                    part.text(),
                    name);
        }
        return name;
    }

    private String id(String waiting) {
        return Schemas.free(
                "decide_" + waiting.toLowerCase(Locale.ROOT).replace(' ', '_'),
                schema.constraints().stream().map(c -> c.rule().id()).toList());
    }

    private static Schema with(Schema schema, ToDecide waiting) {
        return schema.withConstraints(Schemas.and(schema.constraints(), waiting));
    }
}
