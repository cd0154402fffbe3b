package org.hearsay.session.annotating;

import java.util.Optional;
import org.hearsay.edit.Recipes;
import org.hearsay.model.Annotation;
import org.hearsay.text.CaretSteps;
import org.hearsay.text.VisualLines;

/// Steps of the caret, and of the ends of the selected annotation, which never cross and never
/// leave it without a character.
final class Moving {

    private final Desk desk;
    private final CaretSteps steps;
    private final Boundaries boundaries;
    private final Widening widening;

    Moving(Desk desk, CaretSteps steps) {
        this.desk = desk;
        this.steps = steps;
        boundaries = new Boundaries(desk.document().text(), desk.document().segmentation(), steps);
        widening = new Widening(desk, new Extents(desk));
    }

    Widening widening() {
        return widening;
    }

    void useLines(VisualLines shown) {
        boundaries.useLines(shown);
    }

    void move(Motion motion) {
        var now = desk.selection();
        boolean leaves =
                now.span().isPresent()
                        && (motion == Motion.PREVIOUS_CHARACTER || motion == Motion.NEXT_CHARACTER);
        if (leaves) {
            caret(motion.isForward() ? now.end() : now.start());
        } else {
            place(now, boundaries.target(motion, now.caret(), null));
        }
    }

    void extend(Motion motion) {
        var now = desk.selection();
        var selected = desk.selected();
        if (now.state() == Selection.State.SPAN && selected.isPresent()) {
            var end = now.activeEnd();
            moveEnd(selected.get(), end, boundaries.target(motion, now.caret(), end));
            return;
        }
        boolean forward =
                now.caret() == now.anchor() ? motion.isForward() : now.caret() > now.anchor();
        var end = forward ? Selection.End.END : Selection.End.START;
        select(now.anchor(), boundaries.target(motion, now.caret(), end));
    }

    /// Puts the bare caret; ends whatever was selected, but not the waiting for a part.
    void caret(int offset) {
        boundaries.leaveColumn();
        place(desk.selection(), steps.settled(offset));
    }

    /// Selects words, as a drag does.
    void select(int anchor, int caret) {
        var now = desk.selection();
        int from = steps.settled(anchor);
        int to = steps.settled(caret);
        desk.select(
                now.state() == Selection.State.FRAGMENT
                        ? now.range(from, to)
                        : Selection.of(from, to));
    }

    /// Moves an end of the selected annotation.
    ///
    /// @param offset where to; stopped one character before the other end of its part
    void moveEnd(Annotation annotation, Selection.End end, int offset) {
        if (!desk.mayChange()) {
            return;
        }
        var anchor = boundaries.moved(annotation.anchor(), end, offset);
        if (!anchor.equals(annotation.anchor())) {
            desk.perform(Recipes.move(annotation, anchor));
        }
        desk.select(Selection.of(annotation.id(), anchor.hull(), end));
    }

    void moveNearerEnd(int offset) {
        var now = desk.selection();
        var selected = desk.selected();
        if (now.state() != Selection.State.SPAN || selected.isEmpty()) {
            select(now.anchor(), offset);
            return;
        }
        boolean start = Math.abs(offset - now.start()) < Math.abs(offset - now.end());
        moveEnd(selected.get(), start ? Selection.End.START : Selection.End.END, offset);
    }

    /// As [#moveEnd], to the nearest edge of a word.
    void moveEndByWords(Annotation annotation, Selection.End end, int offset) {
        moveEnd(annotation, end, boundaries.wordEdge(end, offset));
    }

    /// From a selected annotation, the next one around the same place, outwards for 1 and inwards
    /// for -1; from a caret, the innermost.
    Optional<Annotation> nested(int by) {
        var selected = desk.selected();
        if (selected.isEmpty()) {
            desk.spot(desk.selection().caret());
        } else if (!selected.get().anchor().contains(desk.spot())) {
            desk.spot(selected.get().anchor().start());
        }
        var nested = Desk.around(desk.layer(), desk.spot());
        if (nested.isEmpty()) {
            return Optional.empty();
        }
        int at = selected.map(nested::indexOf).orElse(-1);
        return Optional.of(nested.get(at < 0 ? 0 : Math.floorMod(at + by, nested.size())));
    }

    /// The next annotation in reading order for 1, the previous for -1.
    Optional<Annotation> neighbour(int by) {
        var all = desk.layer().annotations();
        int caret = desk.selection().caret();
        int selected = desk.selected().map(all::indexOf).orElse(-1);
        int at = selected + by;
        if (selected < 0) {
            at = by > 0 ? 0 : all.size() - 1;
            while (by > 0
                    ? at < all.size() && all.get(at).anchor().start() < caret
                    : at >= 0 && all.get(at).anchor().start() >= caret) {
                at += by;
            }
        }
        return 0 <= at && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    private void place(Selection now, int offset) {
        desk.spot(offset);
        desk.select(
                now.state() == Selection.State.FRAGMENT
                        ? now.range(offset, offset)
                        : Selection.at(offset));
    }
}
