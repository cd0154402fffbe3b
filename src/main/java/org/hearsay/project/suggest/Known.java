package org.hearsay.project.suggest;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;

/// What need not be proposed: the person has it on their own layer, or it was proposed before,
/// whether it is still open or was refused.
final class Known {

    private final List<Annotation> own;
    private final List<Annotation> proposed;

    /// @param layers of the document
    /// @param annotator id of the person
    Known(List<Layer> layers, Id annotator) {
        own =
                of(
                        layers.stream()
                                .filter(l ->
                                        l.head().kind() == LayerHead.Kind.WORK
                                                && l.head().annotator().equals(annotator)));
        proposed = of(layers.stream().filter(l -> l.head().kind() == LayerHead.Kind.SUGGESTIONS));
    }

    /// Whether something with the label stands there or overlaps it: a rule is no better judge of
    /// ends than whoever was there before.
    boolean overlaps(Draft draft) {
        return Stream.concat(own.stream(), proposed.stream())
                .anyMatch(a ->
                        a.label().equals(draft.label()) && a.anchor().overlaps(draft.anchor()));
    }

    /// Whether the very same range has the label, or the same model proposed it.
    boolean has(Draft draft) {
        return own.stream().anyMatch(a -> isAt(a, draft))
                || proposed.stream().anyMatch(a -> isAt(a, draft));
    }

    private static boolean isAt(Annotation annotation, Draft draft) {
        return annotation.label().equals(draft.label())
                && annotation.anchor().equals(draft.anchor());
    }

    private static List<Annotation> of(Stream<Layer> layers) {
        return layers.flatMap(l -> l.annotations().stream()).toList();
    }
}
