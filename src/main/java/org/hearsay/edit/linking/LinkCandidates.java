package org.hearsay.edit.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;
import org.hearsay.text.Segmentation;

/// Which annotations a relation can lead to, likeliest first. Only what the schema allows is there.
public final class LinkCandidates {

    /// Roles of the relation types that one attribution is made of: who says it, and by which word.
    private static final List<String> TOGETHER = List.of("said_by", "cued_by");

    private final Annotation source;
    private final Layer layer;
    private final Schema schema;
    private final LinkRules rules;
    private final Nearness nearness;
    private final Comparator<RelationType> urgency;

    private LinkCandidates(
            Annotation source,
            Layer layer,
            Schema schema,
            Segmentation segmentation,
            Comparator<RelationType> urgency) {
        this.source = source;
        this.layer = layer;
        this.schema = schema;
        this.urgency = urgency;
        rules = new LinkRules(layer, schema);
        nearness = new Nearness(source, layer, segmentation);
    }

    /// A possible other end.
    ///
    /// @param types relation types that fit, likeliest first; at least one
    public record Candidate(Annotation target, List<RelationType> types) {

        public Candidate {
            types = List.copyOf(types);
        }
    }

    /// @param source where the relation would start
    /// @param urgency the order in which the source calls for relations of each type
    public static LinkCandidates of(
            Annotation source,
            Layer layer,
            Schema schema,
            Segmentation segmentation,
            Comparator<RelationType> urgency) {
        return new LinkCandidates(source, layer, schema, segmentation, urgency);
    }

    /// All of them.
    public List<Candidate> inOrder() {
        return layer.annotations().stream()
                .filter(a -> !a.id().equals(source.id()))
                .map(a -> new Candidate(a, types(a)))
                .filter(c -> !c.types().isEmpty())
                .sorted(
                        Comparator.<Candidate, RelationType>comparing(
                                        c -> c.types().getFirst(), urgency)
                                .thenComparingInt(
                                        c -> schema.relations().indexOf(c.types().getFirst()))
                                .thenComparing(this::compareNearness)
                                .thenComparing(c -> c.target().anchor()))
                .toList();
    }

    /// The order in which letters are given away: what stands in the source's own sentence and is
    /// not linked yet gets the first ones.
    ///
    /// @param inOrder the candidates
    public List<Candidate> byReach(List<Candidate> inOrder) {
        return inOrder.stream()
                .sorted(
                        Comparator.comparing(
                                c -> starts(c.types().getFirst()) || !nearness.isNear(c.target())))
                .toList();
    }

    /// What to take in one go, each with the one type that is meant: the best, and where that is
    /// the speaker in the source's own sentence, the best cue of the sentence with it.
    ///
    /// @param inOrder the candidates
    public List<Candidate> proposed(List<Candidate> inOrder) {
        if (inOrder.isEmpty()) {
            return List.of();
        }
        var best = inOrder.getFirst();
        var first = best.types().getFirst();
        var result = new ArrayList<>(List.of(new Candidate(best.target(), List.of(first))));
        partner(first).flatMap(type -> bestOf(type, inOrder)).ifPresent(result::add);
        return nearness.isNear(best.target()) ? result : result.subList(0, 1);
    }

    private Optional<Candidate> bestOf(RelationType type, List<Candidate> inOrder) {
        return inOrder.stream()
                .filter(c -> c.types().contains(type) && nearness.isNear(c.target()))
                .min(this::compareNearness)
                .map(c -> new Candidate(c.target(), List.of(type)));
    }

    /// The other relation type of an attribution, where the source has none of it.
    private Optional<RelationType> partner(RelationType type) {
        var roles = TOGETHER.stream().flatMap(r -> schema.role(r).stream()).toList();
        return roles.contains(type.name())
                ? roles.stream()
                        .filter(r -> !r.equals(type.name()))
                        .flatMap(r -> schema.relation(r).stream())
                        .filter(r -> !starts(r))
                        .findFirst()
                : Optional.empty();
    }

    private boolean starts(RelationType type) {
        return layer.relationsOf(source.id()).stream()
                .anyMatch(r -> r.type().equals(type.name()) && r.source().equals(source.id()));
    }

    private int compareNearness(Candidate a, Candidate b) {
        return nearness.compare(a.target(), a.types().getFirst(), b.target(), b.types().getFirst());
    }

    private List<RelationType> types(Annotation target) {
        return rules.open(source, target).stream()
                .sorted(urgency.thenComparing(t -> !holds(t, target)))
                .toList();
    }

    /// Whether the type makes a hierarchy and the target lies around the source, as a quote around
    /// the quote in it.
    private boolean holds(RelationType type, Annotation target) {
        return rules.isHierarchy(type) && target.anchor().hull().covers(source.anchor().hull());
    }
}
