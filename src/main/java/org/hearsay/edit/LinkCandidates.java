package org.hearsay.edit;

import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// Which annotations a relation can lead to, likeliest first. Only what the schema allows is there.
public final class LinkCandidates {

    /// On which keys candidates are offered, those under the resting fingers first.
    public static final String LETTERS = "fjdkslagheiwocm";

    private LinkCandidates() {}

    /// A possible other end.
    ///
    /// @param types relation types that fit, in the schema's order; at least one
    public record Candidate(Annotation target, List<RelationType> types) {

        public Candidate {
            types = List.copyOf(types);
        }
    }

    /// @param source where the relation would start
    public static List<Candidate> from(
            Annotation source, Layer layer, Schema schema, Segmentation segmentation) {
        var near = Surroundings.of(source, segmentation);
        return layer.annotations().stream()
                .filter(a -> !a.id().equals(source.id()))
                .map(a -> new Candidate(a, open(source, a, layer, schema)))
                .filter(c -> !c.types().isEmpty())
                .sorted(
                        Comparator.<Candidate>comparingInt(c -> typeRank(c, schema))
                                .thenComparingInt(c -> rank(source, c.target(), near))
                                .thenComparingInt(c -> distance(source, c.target()))
                                .thenComparing(c -> c.target().anchor()))
                .toList();
    }

    /// Relation types that may still be added between the two.
    private static List<RelationType> open(
            Annotation source, Annotation target, Layer layer, Schema schema) {
        return schema.relationsBetween(source.label(), target.label()).stream()
                .filter(type -> {
                    var made =
                            layer.relationsOf(source.id()).stream()
                                    .filter(r -> r.type().equals(type.name()))
                                    .filter(r -> r.source().equals(source.id()))
                                    .toList();
                    boolean full = type.maxPerSource() > 0 && made.size() >= type.maxPerSource();
                    return !full && made.stream().noneMatch(r -> r.target().equals(target.id()));
                })
                .toList();
    }

    private static int typeRank(Candidate candidate, Schema schema) {
        return schema.relations().indexOf(candidate.types().getFirst());
    }

    /// Nearest before in the sentence, then nearest after in it, then the same paragraph, then the
    /// rest; what lies inside the source comes last of its group.
    private static int rank(Annotation source, Annotation target, Surroundings near) {
        var from = source.anchor().hull();
        var to = target.anchor().hull();
        boolean inside = from.covers(to);
        if (near.sentences().stream().anyMatch(to::overlaps)) {
            return inside ? 2 : to.start() < from.start() ? 0 : 1;
        }
        if (near.paragraphs().stream().anyMatch(to::overlaps)) {
            return 3;
        }
        return to.start() < from.start() ? 4 : 5;
    }

    private static int distance(Annotation source, Annotation target) {
        var from = source.anchor().hull();
        var to = target.anchor().hull();
        return to.start() < from.start()
                ? Math.max(0, from.start() - to.end())
                : Math.max(0, to.start() - from.start());
    }

    /// The sentences and paragraphs that the source stands in.
    private record Surroundings(List<Span> sentences, List<Span> paragraphs) {

        static Surroundings of(Annotation source, Segmentation segmentation) {
            var hull = source.anchor().hull();
            return new Surroundings(
                    segmentation.sentences().stream().filter(hull::overlaps).toList(),
                    segmentation.paragraphs().stream().filter(hull::overlaps).toList());
        }
    }
}
