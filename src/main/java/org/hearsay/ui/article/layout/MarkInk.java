package org.hearsay.ui.article.layout;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.DrawnMark;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.MarkHit;
import org.hearsay.ui.article.marks.Tone;

/// Collects what one mark is drawn with.
final class MarkInk {

    private final Placed placed;
    private final List<Ink> under = new ArrayList<>();
    private final List<Ink> over = new ArrayList<>();
    private final List<DrawnMark.Touch> touches = new ArrayList<>();
    private int lane = -1;
    private Tone fill;

    MarkInk(Placed placed) {
        this.placed = placed;
        this.fill = placed.tone();
    }

    Placed placed() {
        return placed;
    }

    void under(Ink ink) {
        under.add(ink);
    }

    void over(Ink ink) {
        over.add(ink);
    }

    void touch(Box box, MarkHit.Part part) {
        touches.add(new DrawnMark.Touch(box, part));
    }

    void lane(int assigned) {
        lane = assigned;
    }

    /// Notes the fill among the mark's colours.
    void filled(Tone tone) {
        fill = tone;
    }

    DrawnMark done() {
        return new DrawnMark(
                placed.id(),
                placed.label().name(),
                placed.label().shape(),
                lane,
                List.of(placed.tone(), fill),
                placed.boxes(),
                under,
                over,
                touches);
    }
}
