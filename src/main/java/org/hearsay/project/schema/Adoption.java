package org.hearsay.project.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.schema.Attribute.Need;
import org.hearsay.schema.AttributeType.OneOf;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.change.Conversion;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.schema.change.Schemas;

/// Takes over a schema from elsewhere. Parts that it lacks and that were annotated here are kept,
/// or become others that the person names, so that no annotation is left without its part.
public final class Adoption {

    private final Schema before;
    private final Map<Part, Part> moves;
    private final Set<Part> kept = new LinkedHashSet<>();
    private Schema after;

    private Adoption(Schema before, Schema given, Map<Part, Part> moves) {
        this.before = before;
        this.moves = moves;
        after = given;
    }

    /// @param kept what is not in the file and stays because it was annotated
    public record Plan(SchemaChange.Adopt change, List<Part> kept) {}

    /// @param given the schema of the file
    /// @param moves parts of before to those of the same kind that they become
    /// @throws SchemaException if a move leads to what the file does not have
    public static Plan of(Schema before, Schema given, Uses uses, Map<Part, Part> moves)
            throws SchemaException {
        for (var to : moves.values()) {
            if (!to.isIn(given)) {
                throw SchemaException.of(
                        "schema-file-lacks",
                        "The file has no %s; map to something that it has.",
                        to.text());
            }
        }
        var adoption = new Adoption(before, given, moves);
        uses.all().keySet().stream()
                .filter(p -> p.isIn(before) && !moves.containsKey(p))
                .sorted(Comparator.comparingInt(Adoption::rank).thenComparing(Part::text))
                .forEach(adoption::keep);
        var conversion = Conversion.NOTHING;
        for (var move : moves.entrySet()) {
            conversion = conversion.and(Conversion.of(move.getKey(), move.getValue().name()));
        }
        return new Plan(
                new SchemaChange.Adopt(adoption.after, conversion), List.copyOf(adoption.kept));
    }

    /// Owners before what they own, and labels before what joins them.
    private static int rank(Part part) {
        return switch (part) {
            case Part.OfLabel _ -> 0;
            case Part.OfRelation _ -> 1;
            case Part.OfAttribute _ -> 2;
            case Part.OfValue _ -> 3;
        };
    }

    private void keep(Part part) {
        if (part.isIn(after)) {
            return;
        }
        switch (part) {
            case Part.OfLabel(var name) ->
                    before.label(name)
                            .ifPresent(l -> add(part, after.with(List.of(fit(l)), List.of())));
            case Part.OfRelation(var name) ->
                    before.relation(name)
                            .ifPresent(r -> add(part, after.with(List.of(), List.of(open(r)))));
            case Part.OfAttribute(var owner, var name) -> {
                if (!isGone(owner.text())) {
                    Part.find(before, owner, name)
                            .map(a -> a.isRequired() ? a.withNeed(new Need.Free()) : a)
                            .ifPresent(a ->
                                    add(
                                            part,
                                            Schemas.attributes(
                                                    after, owner, all -> Schemas.and(all, a))));
                }
            }
            case Part.OfValue(var owner, var name, var value) -> {
                var has = Part.find(after, owner, name);
                if (has.isPresent() && has.get().type() instanceof OneOf(var values)) {
                    add(
                            part,
                            Schemas.attribute(
                                    after,
                                    owner,
                                    name,
                                    a -> a.withType(new OneOf(Schemas.and(values, value)))));
                }
            }
        }
    }

    private void add(Part part, Schema with) {
        kept.add(part);
        after = with;
    }

    /// Whether its owner becomes another one, or is not in the file either.
    private boolean isGone(String owner) {
        return moves.keySet().stream().anyMatch(p -> p.text().equals(owner));
    }

    /// Without a key that another label has now, and beside the labels of the file.
    private Label fit(Label label) {
        boolean taken = after.labels().stream().anyMatch(l -> l.key().equals(label.key()));
        return label.withKey(taken ? "" : label.key()).withTier(Label.Tier.OWN);
    }

    /// Without ends that are not there any more; where none is left, it may join any.
    private RelationType open(RelationType relation) {
        var from = new ArrayList<>(relation.from());
        var to = new ArrayList<>(relation.to());
        from.removeIf(l -> after.label(l).isEmpty());
        to.removeIf(l -> after.label(l).isEmpty());
        return relation.withEnds(from, to, relation.maxPerSource());
    }
}
