package org.hearsay.edit.linking;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.schema.RelationType;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// How likely a relation leads from one annotation to another, by where the two stand and by what
/// stands around them.
final class Nearness {

    private final Annotation source;
    private final Layer layer;
    private final Span hull;
    private final List<Span> sentences;
    private final List<Span> paragraphs;

    /// Annotations of other labels that cover the source or lie in it, the most alike first: they
    /// mostly have the same speaker.
    private final List<Annotation> kin;

    /// Where the relations of the annotation before the source lead.
    private final Set<Id> before = new HashSet<>();

    Nearness(Annotation source, Layer layer, Segmentation segmentation) {
        this.source = source;
        this.layer = layer;
        hull = source.anchor().hull();
        sentences = segmentation.sentences().stream().filter(hull::overlaps).toList();
        paragraphs = segmentation.paragraphs().stream().filter(hull::overlaps).toList();
        kin =
                layer.overlapping(hull).stream()
                        .filter(a -> !a.label().equals(source.label()))
                        .filter(a -> covers(hull, a) || a.anchor().hull().covers(hull))
                        .sorted(
                                Comparator.comparingInt(
                                        a -> Math.abs(a.anchor().hull().length() - hull.length())))
                        .toList();
        starting(
                        layer.annotations().stream()
                                .filter(a -> a.anchor().compareTo(source.anchor()) < 0)
                                .filter(a -> starting(Stream.of(a)).findAny().isPresent())
                                .reduce((_, last) -> last)
                                .stream())
                .forEach(r -> before.add(r.target()));
    }

    /// Whether the annotation stands in the source's sentence.
    boolean isNear(Annotation target) {
        return sentences.stream().anyMatch(target.anchor().hull()::overlaps);
    }

    /// Which of two targets is likelier for a relation of its type.
    int compare(Annotation one, RelationType typeOfOne, Annotation other, RelationType ofOther) {
        int byKin = Integer.compare(kinship(one, typeOfOne), kinship(other, ofOther));
        if (byKin != 0) {
            return byKin;
        }
        int byRank = Integer.compare(rank(one), rank(other));
        return byRank != 0 ? byRank : Integer.compare(distance(one), distance(other));
    }

    /// How far down the list the first kin is that has such a relation to the target.
    private int kinship(Annotation target, RelationType type) {
        for (int i = 0; i < kin.size(); i++) {
            boolean has =
                    starting(Stream.of(kin.get(i)))
                            .anyMatch(r ->
                                    r.type().equals(type.name()) && r.target().equals(target.id()));
            if (has) {
                return i;
            }
        }
        return kin.size();
    }

    /// What lies around the source with the same label; then nearest before in the sentence, then
    /// nearest after in it, then the same paragraph, then where the annotation before the source
    /// leads; what lies in the source comes late.
    private int rank(Annotation target) {
        var to = target.anchor().hull();
        if (to.covers(hull) && target.label().equals(source.label())) {
            return 0;
        }
        if (covers(hull, target)) {
            return 5;
        }
        if (isNear(target)) {
            return to.start() < hull.start() ? 1 : 2;
        }
        if (paragraphs.stream().anyMatch(to::overlaps)) {
            return 3;
        }
        return before.contains(target.id()) ? 4 : 6;
    }

    private int distance(Annotation target) {
        var to = target.anchor().hull();
        if (to.covers(hull)) {
            return to.length() - hull.length();
        }
        return to.start() < hull.start()
                ? Math.max(0, hull.start() - to.end())
                : Math.max(0, to.start() - hull.start());
    }

    private Stream<Relation> starting(Stream<Annotation> annotations) {
        return annotations.flatMap(
                a -> layer.relationsOf(a.id()).stream().filter(r -> r.source().equals(a.id())));
    }

    private static boolean covers(Span hull, Annotation inner) {
        return hull.covers(inner.anchor().hull());
    }
}
