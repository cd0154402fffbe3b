package org.hearsay.format;

import java.util.List;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;

/// A layer as a reader found it.
///
/// @param id the layer's own, where the format keeps ids; otherwise a new one, which is the home of
///   the items in any case
/// @param annotator name of whoever made it; empty where the format does not say
/// @param readTo UTF-16 code units of the document's text
public record ImportedLayer(
        Id id,
        String annotator,
        LayerHead.Kind kind,
        LayerHead.Status status,
        int readTo,
        List<Annotation> annotations,
        List<Relation> relations) {

    public ImportedLayer {
        annotations = List.copyOf(annotations);
        relations = List.copyOf(relations);
    }
}
