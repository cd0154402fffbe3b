package org.hearsay.ui.article.minimap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Annotation;
import org.hearsay.schema.Label;
import org.hearsay.ui.article.lanes.MarkLabels;
import org.hearsay.ui.article.marks.MarkScene;

/// Where a strip has its ticks: one for each annotation, at the height at which its first character
/// stands in the text. Those that fall on one place are one.
final class MinimapTicks {

    /// Height of a tick, in pixels.
    static final int HEIGHT = 2;

    private MinimapTicks() {}

    /// @param core whether its label is one of the main ones, which have a column of their own
    /// @param y of its upper edge, in pixels
    record Tick(Label label, boolean core, double y) {}

    /// @param length of the text in UTF-16 code units
    /// @param height of the strip in pixels
    static List<Tick> of(MarkScene scene, int length, double height) {
        var labels = new MarkLabels(scene.schema());
        var ticks = new ArrayList<Tick>();
        // By the label's name: comparing labels with all that belongs to them takes its time.
        var taken = new HashMap<String, BitSet>();
        for (var annotation : annotations(scene)) {
            var label = labels.of(annotation);
            double y = y(annotation.anchor().start(), length, height);
            var heights = taken.computeIfAbsent(label.name(), _ -> new BitSet());
            if (!heights.get((int) y)) {
                heights.set((int) y);
                ticks.add(new Tick(label, label.tier() == Label.Tier.CORE, y));
            }
        }
        return List.copyOf(ticks);
    }

    /// Heights of the annotations that break a rule.
    static Set<Double> problems(MarkScene scene, int length, double height) {
        var found = new HashSet<Double>();
        for (var id : scene.problems()) {
            scene.layer()
                    .flatMap(layer -> layer.annotation(id))
                    .ifPresent(a -> found.add(y(a.anchor().start(), length, height)));
        }
        return found;
    }

    /// The place in the text that a height of the strip stands for.
    static int offset(double y, int length, double height) {
        return height <= 0 ? 0 : (int) Math.clamp(y / height * length, 0, Math.max(0, length - 1));
    }

    private static double y(int offset, int length, double height) {
        double room = Math.max(0, height - HEIGHT);
        return length == 0 ? 0 : Math.floor(room * offset / length);
    }

    private static List<Annotation> annotations(MarkScene scene) {
        return scene.layer().map(layer -> layer.annotations()).orElse(List.of());
    }
}
