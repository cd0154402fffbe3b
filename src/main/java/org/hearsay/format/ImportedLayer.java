package org.hearsay.format;

import java.util.List;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.text.Span;

/// A layer as a reader found it.
///
/// @param id the layer's own, where the format keeps ids; otherwise a new one, which is the home of
///   the items in any case
/// @param annotator name of whoever made it; empty where the format does not say
/// @param readTo UTF-16 code units of the document's text
/// @param negatives paragraphs that were read without finding anything, likewise
public record ImportedLayer(
        Id id,
        String annotator,
        LayerHead.Kind kind,
        LayerHead.Status status,
        int readTo,
        List<Span> negatives,
        List<Annotation> annotations,
        List<Relation> relations) {

    public ImportedLayer {
        negatives = List.copyOf(negatives);
        annotations = List.copyOf(annotations);
        relations = List.copyOf(relations);
    }
}
