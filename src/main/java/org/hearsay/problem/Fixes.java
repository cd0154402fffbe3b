package org.hearsay.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Constraint.ForbidsRelation;
import org.hearsay.schema.Constraint.RequiresRelation;
import org.hearsay.schema.Constraint.RequiresValue;
import org.hearsay.schema.Constraint.ToDecide;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;

/// What the schema's constraints name as ways out, applied: so that a person who makes or refuses a
/// relation breaks no constraint by it.
public final class Fixes {

    static final String SET = "set:";
    private static final String FILL = "fill_from:";
    private static final String EDIT = "edit:";
    private static final String UNLINK = "unlink:";
    private static final String LINK = "link";
    private static final String RELABEL = ToDecide.RELABEL;

    private final Schema schema;

    public Fixes(Schema schema) {
        this.schema = schema;
    }

    /// What a broken constraint names as ways out, as far as they fit the annotation.
    List<Fix> of(Constraint constraint, Annotation annotation) {
        return constraint.rule().fixes().stream()
                .flatMap(text -> of(constraint, text, annotation).stream())
                .toList();
    }

    private Optional<Fix> of(Constraint constraint, String text, Annotation annotation) {
        if (text.startsWith(SET)) {
            return applied(text, annotation).flatMap(after -> set(text, after));
        }
        if (text.startsWith(EDIT)) {
            return Optional.of(new Fix.EditValue(text.substring(EDIT.length())));
        }
        if (text.startsWith(UNLINK)) {
            return Optional.of(new Fix.Unlink(text.substring(UNLINK.length()), 0));
        }
        if (text.startsWith(RELABEL)) {
            return Optional.of(new Fix.Relabel(text.substring(RELABEL.length())));
        }
        return switch (constraint) {
            case RequiresRelation(_, var relation, _) when text.equals(LINK) ->
                    Optional.of(new Fix.Link(relation));
            case RequiresValue(_, var name) when text.startsWith(FILL) ->
                    Optional.of(new Fix.FillFrom(name, text.substring(FILL.length())));
            case RequiresRelation _,
                    RequiresValue _,
                    ForbidsRelation _,
                    ToDecide _,
                    Constraint.Acyclic _ ->
                    Optional.empty();
        };
    }

    private static Optional<Fix> set(String text, Annotation after) {
        var name = text.substring(SET.length(), text.indexOf('='));
        return after.attributes().find(name).map(value -> new Fix.SetValue(name, value));
    }

    /// An annotation that does without relations of one type.
    ///
    /// @param after with the value that says so
    /// @param severed relations that it must lose
    public record Release(Annotation after, List<Relation> severed) {

        public Release {
            severed = List.copyOf(severed);
        }
    }

    /// The annotation as it shall be once a relation starts at it: with the value that allows the
    /// relation, and with what the schema fills in from the relation's other end.
    ///
    /// @param words at the other end
    public Annotation afterLinking(Annotation source, String relation, String words) {
        var result = source;
        for (var constraint : schema.constraints()) {
            if (!ConstraintCheck.concerns(constraint.rule(), result, schema)) {
                continue;
            }
            var before = result;
            switch (constraint) {
                case ForbidsRelation(var rule, var type) when type.equals(relation) ->
                        result = firstSet(rule, before).orElse(before);
                case RequiresValue(var rule, var name)
                        when rule.fixes().contains(FILL + relation)
                                && before.attributes().text(name).isBlank() ->
                        result = before.withValue(name, Value.of(words));
                case ForbidsRelation _,
                        RequiresValue _,
                        RequiresRelation _,
                        ToDecide _,
                        Constraint.Acyclic _ -> {}
            }
        }
        return result;
    }

    /// What makes a relation needless that the schema asks for, where it names such a way out and
    /// then forbids the relation: for instance, that the words are the author's own.
    ///
    /// @return empty where the label knows no such thing
    public Optional<Release> release(Annotation source, Layer layer) {
        return schema.constraints().stream()
                .flatMap(c ->
                        c instanceof RequiresRelation required
                                ? Stream.of(required)
                                : Stream.empty())
                .filter(c ->
                        c.rule().labels().isEmpty() || c.rule().labels().contains(source.label()))
                .flatMap(c -> releases(c, source, layer))
                .findFirst();
    }

    private Stream<Release> releases(RequiresRelation required, Annotation source, Layer layer) {
        var severed =
                layer.relationsOf(source.id()).stream()
                        .filter(r ->
                                r.type().equals(required.relation())
                                        && r.source().equals(source.id()))
                        .toList();
        return required.rule().fixes().stream()
                .flatMap(fix -> applied(fix, source).stream())
                .filter(after -> forbids(after, required.relation()))
                .map(after -> new Release(after, severed));
    }

    private boolean forbids(Annotation annotation, String relation) {
        return schema.constraints().stream()
                .anyMatch(c ->
                        c instanceof ForbidsRelation(var rule, var type)
                                && type.equals(relation)
                                && ConstraintCheck.concerns(rule, annotation, schema));
    }

    private Optional<Annotation> firstSet(Constraint.Rule rule, Annotation annotation) {
        return rule.fixes().stream().flatMap(fix -> applied(fix, annotation).stream()).findFirst();
    }

    /// The annotation after a fix of the form `set:ATTRIBUTE=VALUE`; empty for any other.
    private Optional<Annotation> applied(String fix, Annotation annotation) {
        int equals = fix.indexOf('=');
        if (!fix.startsWith(SET) || equals < 0) {
            return Optional.empty();
        }
        var name = fix.substring(SET.length(), equals);
        return schema.attribute(annotation.label(), name)
                .flatMap(attribute -> value(attribute, fix.substring(equals + 1)))
                .map(value -> annotation.withValue(name, value));
    }

    static Optional<Value> value(Attribute attribute, String text) {
        var value =
                switch (attribute.type()) {
                    case AttributeType.OneOf _, AttributeType.FreeText _, AttributeType.Day _ ->
                            Value.of(text);
                    case AttributeType.YesNo _ -> new Value.Truth(Boolean.parseBoolean(text));
                    case AttributeType.WholeNumber _ ->
                            text.matches("-?\\d{1,18}")
                                    ? new Value.Whole(Long.parseLong(text))
                                    : Value.of(text);
                    case AttributeType.EntityReference _, AttributeType.TextList _ ->
                            new Value.Texts(List.of());
                };
        return Optional.<Value>of(value).filter(attribute.type()::allows);
    }
}
