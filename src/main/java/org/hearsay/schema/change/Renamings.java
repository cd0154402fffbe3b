package org.hearsay.schema.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType.OneOf;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;

/// Finds out which parts of one schema are parts of another under a different name. A name alone
/// tells nothing, so what else a part is has to be the same: of a label its look and its
/// attributes, of a relation what it joins, of an attribute its values, of a value its place.
final class Renamings {

    private final Schema after;
    private final Map<Part, Part> found = new LinkedHashMap<>();
    private Schema now;

    private Renamings(Schema before, Schema after) {
        this.after = after;
        now = before;
    }

    /// What was found.
    ///
    /// @param parts of the first schema, each with the one of the second that it is
    /// @param schema the first one with the names of the second
    record Found(Map<Part, Part> parts, Schema schema) {}

    static Found between(Schema before, Schema after) {
        var renamings = new Renamings(before, after);
        renamings.labels();
        renamings.relations();
        for (var owner : Revising.owners(renamings.now)) {
            renamings.attributes(owner);
            for (var attribute : owner.attributes(renamings.now)) {
                renamings.values(owner, attribute);
            }
        }
        return new Found(renamings.found, renamings.now);
    }

    private void labels() {
        for (var gone : now.labels()) {
            if (after.label(gone.name()).isEmpty()) {
                only(after.labels().stream()
                                .filter(l -> now.label(l.name()).isEmpty())
                                .filter(l -> isSame(gone, l)))
                        .ifPresent(l -> rename(new Part.OfLabel(gone.name()), l.name()));
            }
        }
    }

    private static boolean isSame(Label one, Label other) {
        return Looks.Look.of(one).equals(Looks.Look.of(other))
                && names(one.attributes()).equals(names(other.attributes()));
    }

    private void relations() {
        for (var gone : now.relations()) {
            if (after.relation(gone.name()).isEmpty()) {
                only(after.relations().stream()
                                .filter(r -> now.relation(r.name()).isEmpty())
                                .filter(r -> isSame(gone, r)))
                        .ifPresent(r -> rename(new Part.OfRelation(gone.name()), r.name()));
            }
        }
    }

    private static boolean isSame(RelationType one, RelationType other) {
        return one.from().equals(other.from())
                && one.to().equals(other.to())
                && names(one.attributes()).equals(names(other.attributes()));
    }

    private void attributes(Owner owner) {
        var all = owner.attributes(after);
        var kept = names(owner.attributes(now));
        for (var gone : owner.attributes(now)) {
            if (!names(all).contains(gone.name())) {
                only(all.stream()
                                .filter(a -> !kept.contains(a.name()))
                                .filter(a -> a.type().equals(gone.type())))
                        .ifPresent(a -> rename(new Part.OfAttribute(owner, gone.name()), a.name()));
            }
        }
    }

    private void values(Owner owner, Attribute attribute) {
        var was = Schemas.values(attribute);
        var is =
                Part.find(after, owner, attribute.name())
                        .filter(a -> a.type() instanceof OneOf)
                        .map(Schemas::values)
                        .orElse(was);
        if (was.size() == is.size()) {
            IntStream.range(0, was.size())
                    .filter(i -> !is.contains(was.get(i)) && !was.contains(is.get(i)))
                    .forEach(i ->
                            rename(
                                    new Part.OfValue(owner, attribute.name(), was.get(i)),
                                    is.get(i)));
        }
    }

    private void rename(Part part, String name) {
        try {
            now = new SchemaChange.Rename(part, name).on(now).schema();
            found.put(part, part.called(name));
        } catch (SchemaException e) {
            // A file may have names that no part can be given: then it counts as another part.
            found.remove(part);
        }
    }

    private static List<String> names(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::name).toList();
    }

    /// Where several may be meant, none is.
    private static <T> Optional<T> only(Stream<T> all) {
        var few = all.limit(2).toList();
        return few.size() == 1 ? Optional.of(few.getFirst()) : Optional.empty();
    }
}
