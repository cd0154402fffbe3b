package org.hearsay.project;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.format.Exclusion;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.ReadContext;
import org.hearsay.language.RepeatedLine;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;

/// Marks a headline that stands twice as no part of the article, in the layer of whoever imports.
/// The text stays as it is.
record RepeatedHeadline(ReadContext context, String annotator) {

    ImportedDocument excludedIn(ImportedDocument document) {
        var line = RepeatedLine.in(document.text().value());
        if (line.isEmpty()) {
            return document;
        }
        var layer = context.ids().next();
        var origin = new Origin(Origin.Kind.IMPORT, "repeated headline");
        return Exclusion.of(line.get(), "duplicate", origin, layer, context)
                .map(mark -> {
                    var layers = new ArrayList<>(document.layers());
                    layers.add(
                            new ImportedLayer(
                                    layer,
                                    annotator,
                                    LayerHead.Kind.WORK,
                                    LayerHead.Status.IN_PROGRESS,
                                    0,
                                    List.of(),
                                    List.of(mark),
                                    List.of()));
                    return document.withLayers(layers, document.entities());
                })
                .orElse(document);
    }
}
