package org.hearsay.edit.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType.OneOf;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaCheck;
import org.hearsay.schema.SchemaException;

/// Brings together two schemas, part by part. Parts that are called otherwise on one side have been
/// given one name before.
public final class SchemaMerge {

    private final Optional<Schema> base;
    private final Schema ours;
    private final Schema theirs;

    private SchemaMerge(Optional<Schema> base, Schema ours, Schema theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /// @param base of which both were made; empty where it is not known, and what ours lacks is
    ///   added then
    public static Schema of(Optional<Schema> base, Schema ours, Schema theirs) {
        if (ours.equals(theirs) || base.filter(theirs::equals).isPresent()) {
            return ours;
        }
        if (base.filter(ours::equals).isPresent()) {
            return theirs;
        }
        var merged = withoutDoubleKeys(new SchemaMerge(base, ours, theirs).merged());
        try {
            SchemaCheck.check(merged);
            return merged;
        } catch (SchemaException _) {
            // Together they make no sense; one of the two does, and always the same one.
            return base.isEmpty() || ours.toString().compareTo(theirs.toString()) >= 0
                    ? ours
                    : theirs;
        }
    }

    private Schema merged() {
        return new Schema(
                one(Schema::name),
                one(Schema::version),
                list(Schema::labels, Label::name, SchemaMerge::label),
                list(Schema::relations, RelationType::name, SchemaMerge::relation),
                list(Schema::entityAttributes, Attribute::name, SchemaMerge::attribute),
                list(Schema::commonAttributes, Attribute::name, SchemaMerge::attribute),
                list(Schema::constraints, c -> c.rule().id(), (b, o, t) -> one(b, o, t)),
                map(Schema::profile),
                map(Schema::unsure));
    }

    private <T> T one(Function<Schema, T> part) {
        return one(base.map(part), part.apply(ours), part.apply(theirs));
    }

    private <T> List<T> list(
            Function<Schema, List<T>> part, Function<T, String> key, Both<T> both) {
        return list(base.map(part), part.apply(ours), part.apply(theirs), key, both);
    }

    private Map<String, String> map(Function<Schema, Map<String, String>> part) {
        var was = base.map(part);
        var keys = new LinkedHashSet<String>();
        was.ifPresent(m -> keys.addAll(m.keySet()));
        keys.addAll(part.apply(ours).keySet());
        keys.addAll(new TreeSet<>(part.apply(theirs).keySet()));
        var all = new LinkedHashMap<String, String>();
        for (var key : keys) {
            var value =
                    one(
                            was.map(m -> m.getOrDefault(key, "")),
                            part.apply(ours).getOrDefault(key, ""),
                            part.apply(theirs).getOrDefault(key, ""));
            if (!value.isEmpty()) {
                all.put(key, value);
            }
        }
        return all;
    }

    /// Where both changed it, one of the two, but always the same; without a past ours.
    private static <T> T one(Optional<T> base, T ours, T theirs) {
        return Fields.field(
                base,
                ours,
                theirs,
                (o, t) -> base.isEmpty() || o.toString().compareTo(t.toString()) >= 0 ? o : t);
    }

    private static Label label(Optional<Label> base, Label ours, Label theirs) {
        var bare =
                one(
                        base.map(b -> b.withAttributes(List.of())),
                        ours.withAttributes(List.of()),
                        theirs.withAttributes(List.of()));
        return bare.withAttributes(
                list(
                        base.map(Label::attributes),
                        ours.attributes(),
                        theirs.attributes(),
                        Attribute::name,
                        SchemaMerge::attribute));
    }

    private static RelationType relation(
            Optional<RelationType> base, RelationType ours, RelationType theirs) {
        var bare =
                one(
                        base.map(b -> b.withAttributes(List.of())),
                        ours.withAttributes(List.of()),
                        theirs.withAttributes(List.of()));
        return bare.withAttributes(
                list(
                        base.map(RelationType::attributes),
                        ours.attributes(),
                        theirs.attributes(),
                        Attribute::name,
                        SchemaMerge::attribute));
    }

    private static Attribute attribute(Optional<Attribute> base, Attribute ours, Attribute theirs) {
        if (ours.type() instanceof OneOf(var here) && theirs.type() instanceof OneOf(var there)) {
            var was =
                    base.flatMap(b ->
                            b.type() instanceof OneOf(var v)
                                    ? Optional.of(v)
                                    : Optional.<List<String>>empty());
            var values = list(was, here, there, v -> v, (_, o, _) -> o);
            var none = new OneOf(List.of());
            return one(base.map(b -> b.withType(none)), ours.withType(none), theirs.withType(none))
                    .withType(new OneOf(values));
        }
        return one(base, ours, theirs);
    }

    /// In the order of before; what is new behind it by name, so that nothing depends on who merges
    /// whom.
    private static <T> List<T> list(
            Optional<List<T>> base,
            List<T> ours,
            List<T> theirs,
            Function<T, String> key,
            Both<T> both) {
        if (ours.equals(theirs) || base.filter(theirs::equals).isPresent()) {
            return ours;
        }
        if (base.filter(ours::equals).isPresent()) {
            return theirs;
        }
        var was = by(key, base.orElse(List.of()));
        var here = by(key, ours);
        var there = by(key, theirs);
        var keys = new LinkedHashSet<>(base.isPresent() ? was.keySet() : here.keySet());
        var news = new TreeSet<>(here.keySet());
        news.addAll(there.keySet());
        keys.addAll(news);
        var all = new ArrayList<T>();
        for (var k : keys) {
            var o = Optional.ofNullable(here.get(k));
            var t = Optional.ofNullable(there.get(k));
            var b = Optional.ofNullable(was.get(k));
            if (o.isPresent() && t.isPresent()) {
                all.add(both.of(b, o.get(), t.get()));
            } else {
                // What one took out and the other left alone is out; what is new on one side is in.
                o.or(() -> t).filter(one -> b.filter(one::equals).isEmpty()).ifPresent(all::add);
            }
        }
        return all;
    }

    private static <T> Map<String, T> by(Function<T, String> key, List<T> all) {
        var map = new LinkedHashMap<String, T>();
        all.forEach(one -> map.put(key.apply(one), one));
        return map;
    }

    private static Schema withoutDoubleKeys(Schema schema) {
        Set<String> taken = new HashSet<>();
        return schema.withLabels(
                schema.labels().stream()
                        .map(l -> l.key().isEmpty() || taken.add(l.key()) ? l : l.withKey(""))
                        .toList());
    }

    /// What becomes of a part that both sides have.
    @FunctionalInterface
    private interface Both<T> {
        T of(Optional<T> base, T ours, T theirs);
    }
}
