package org.hearsay.problem;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.model.Relation;
import org.hearsay.schema.Schema;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// A layer with all that it is checked against. Offsets are UTF-16 code units.
///
/// @param entities speakers of the project, by id
public record Checked(
        Layer layer,
        Schema schema,
        Map<Id, Entity> entities,
        DocumentText text,
        Segmentation segmentation) {

    public Checked {
        // Immutable already where it comes from a registry, which is asked for it at each step.
        entities = Collections.unmodifiableMap(entities);
    }

    /// With what a project knows.
    public static Checked of(
            Layer layer, Registry known, DocumentText text, Segmentation segmentation) {
        return new Checked(layer, known.schema(), known.entities(), text, segmentation);
    }

    /// The same text with another layer, or the layer after a change.
    public Checked with(Layer changed, Registry known) {
        return of(changed, known, text, segmentation);
    }

    /// Relations of one type that start at the annotation, in the order in which they were made.
    List<Relation> starting(Annotation annotation, String type) {
        return layer.relationsOf(annotation.id()).stream()
                .filter(r -> r.type().equals(type) && r.source().equals(annotation.id()))
                .toList();
    }

    boolean plays(String role, Annotation annotation) {
        return schema.role(role).filter(annotation.label()::equals).isPresent();
    }

    /// The token that has `offset` in its middle.
    Optional<Span> tokenAround(int offset) {
        return around(segmentation.tokens(), offset).filter(t -> t.start() < offset);
    }

    Optional<Span> paragraphAt(int offset) {
        return around(segmentation.paragraphs(), offset);
    }

    List<Span> paragraphsOver(Span range) {
        return over(segmentation.paragraphs(), range);
    }

    List<Span> tokensIn(Span range) {
        return over(segmentation.tokens(), range);
    }

    private static List<Span> over(List<Span> all, Span range) {
        int first = Math.max(0, lastStartingAtOrBefore(all, range.start()));
        return all.subList(first, lastStartingAtOrBefore(all, range.end() - 1) + 1).stream()
                .filter(range::overlaps)
                .toList();
    }

    private static Optional<Span> around(List<Span> spans, int offset) {
        int at = lastStartingAtOrBefore(spans, offset);
        return at >= 0 && spans.get(at).contains(offset)
                ? Optional.of(spans.get(at))
                : Optional.empty();
    }

    private static int lastStartingAtOrBefore(List<Span> spans, int offset) {
        var wanted = new Span(offset, offset + 1);
        int at = Collections.binarySearch(spans, wanted, Comparator.comparingInt(Span::start));
        return at >= 0 ? at : -at - 2;
    }
}
