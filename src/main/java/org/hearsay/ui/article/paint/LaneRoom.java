package org.hearsay.ui.article.paint;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;
import org.hearsay.ui.article.layout.MarkLayout;
import org.hearsay.ui.article.marks.MarkScene;
import org.hearsay.ui.article.marks.Metrics;

/// Keeps room between the lines for as many lanes as the document uses. Lines never move while a
/// key is held.
public final class LaneRoom {

    /// In layers up to this size all lanes are counted at every change; in larger ones only those
    /// on the screen, because nothing may grow with the document at a key press.
    private static final int FEW = 2000;

    private final List<String> styles;
    private boolean fresh = true;
    private int lanes;
    private int wanted;

    /// @param styles style classes of the text's area, among which `lanes-0` to `lanes-4` say how
    ///   its lines are spaced
    public LaneRoom(List<String> styles) {
        this.styles = styles;
    }

    /// How many lanes the lines are spaced for.
    public int lanes() {
        return lanes;
    }

    /// Another document is shown.
    public void opened() {
        fresh = true;
    }

    /// @param visible what of the text is on the screen
    /// @param keyHeld whether lines must not move now
    public void fit(MarkScene scene, Optional<Span> visible, boolean keyHeld) {
        boolean few = scene.layer().map(l -> l.annotations().size() <= FEW).orElse(true);
        if (fresh || few) {
            wanted = Math.min(Metrics.LANES, MarkLayout.lanesOf(scene));
            fresh = scene.own() == null;
        } else {
            int here = visible.map(v -> MarkLayout.lanesOf(scene, v)).orElse(0);
            wanted = Math.clamp(here, lanes, Metrics.LANES);
        }
        if (!keyHeld) {
            settle();
        }
    }

    /// No key is held any more.
    public void settle() {
        if (wanted != lanes) {
            styles.remove("lanes-" + lanes);
            styles.add("lanes-" + wanted);
            lanes = wanted;
        }
    }
}
