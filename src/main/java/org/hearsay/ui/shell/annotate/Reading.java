package org.hearsay.ui.shell.annotate;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.text.Span;
import org.hearsay.ui.article.marks.MarkScene;
import org.jspecify.annotations.Nullable;

/// How the person looks at the article, whichever it is: with marks or without, with all labels or
/// the main ones, what was looked for in it, and what is pointed at.
final class Reading {

    private final BooleanProperty marks = new SimpleBooleanProperty(true);
    private final BooleanProperty support = new SimpleBooleanProperty(true);
    private final ObjectProperty<List<Span>> hits = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable Id> hovered = new SimpleObjectProperty<>();
    private @Nullable Layer whole;
    private @Nullable Layer thinned;

    /// Whether marks are drawn at all.
    BooleanProperty marksProperty() {
        return marks;
    }

    /// Whether the marks of labels that only support others are drawn.
    BooleanProperty supportProperty() {
        return support;
    }

    /// What was found, in UTF-16 code units of the article's text.
    ObjectProperty<List<Span>> hitsProperty() {
        return hits;
    }

    /// The annotation under the pointer; null for none.
    ObjectProperty<@Nullable Id> hoveredProperty() {
        return hovered;
    }

    MarkScene on(MarkScene scene) {
        var seen = support.get() ? scene.own() : core(scene.own(), scene.schema());
        return scene.withOwn(seen).withHits(hits.get()).withHovered(hovered.get());
    }

    /// Kept for as long as the layer is the same, because it is asked for at every drawing.
    private @Nullable Layer core(@Nullable Layer layer, Schema schema) {
        if (layer != null && layer != whole) {
            whole = layer;
            var kept = layer.annotations().stream().filter(a -> !isSupport(a.label(), schema));
            thinned = Layer.of(layer.head(), kept.toList());
        }
        return layer == null ? null : thinned;
    }

    private static boolean isSupport(String label, Schema schema) {
        return schema.label(label).filter(l -> l.tier() == Label.Tier.SUPPORT).isPresent();
    }
}
