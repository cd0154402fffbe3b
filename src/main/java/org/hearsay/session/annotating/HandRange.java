package org.hearsay.session.annotating;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.language.extent.Ladder;
import org.hearsay.model.Article;
import org.hearsay.text.Anchor;
import org.hearsay.text.CaretSteps;
import org.hearsay.text.Segmentation;
import org.hearsay.text.VisualLines;

/// A range that is moved by hand before anybody keeps it, with the same steps as the ends of an
/// annotation. All offsets are UTF-16 code units of the article's text.
///
/// Confined to the session's thread.
public final class HandRange {

    private final CaretSteps steps;
    private final Boundaries boundaries;
    private final String text;
    private final Segmentation segmentation;
    private final ReadOnlyObjectWrapper<Held> held;

    /// The ranges before widening, the last first.
    private final Deque<Widened> widened = new ArrayDeque<>();

    /// @param lines of the text as it is shown, for steps up and down
    public HandRange(Article article, Segmentation segmentation, Anchor begun, VisualLines lines) {
        text = article.text().value();
        this.segmentation = segmentation;
        steps = new CaretSteps(article.text(), segmentation);
        boundaries = new Boundaries(text, segmentation, steps);
        boundaries.useLines(lines);
        held = new ReadOnlyObjectWrapper<>(new Held(begun, Selection.End.END));
    }

    /// The range as it is now.
    ///
    /// @param active the end that moves
    public record Held(Anchor anchor, Selection.End active) {

        /// Where the end is that moves.
        public int caret() {
            var hull = anchor.hull();
            return active == Selection.End.END ? hull.end() : hull.start();
        }
    }

    private record Widened(Anchor from, Anchor to) {}

    public ReadOnlyObjectProperty<Held> heldProperty() {
        return held.getReadOnlyProperty();
    }

    public void extend(Motion motion) {
        var now = held.get();
        put(now, now.active(), boundaries.target(motion, now.caret(), now.active()));
    }

    public void otherEnd() {
        boundaries.leaveColumn();
        var now = held.get();
        held.set(
                new Held(
                        now.anchor(),
                        now.active() == Selection.End.END
                                ? Selection.End.START
                                : Selection.End.END));
    }

    /// To the next range around it; ranges in parts have none.
    public void widen() {
        var now = held.get();
        if (now.anchor().fragments().size() > 1) {
            return;
        }
        ladder(now)
                .wider(now.anchor().hull())
                .map(Anchor::of)
                .ifPresent(to -> {
                    widened.push(new Widened(now.anchor(), to));
                    held.set(new Held(to, now.active()));
                });
    }

    /// Back to the range before widening, or to the next range inside.
    public void narrow() {
        var now = held.get();
        var last = widened.peek();
        if (last != null && last.to().equals(now.anchor())) {
            widened.pop();
            held.set(new Held(last.from(), now.active()));
        } else if (now.anchor().fragments().size() == 1) {
            ladder(now)
                    .narrower(now.anchor().hull())
                    .ifPresent(to -> held.set(new Held(Anchor.of(to), now.active())));
        }
    }

    public void moveEnd(Selection.End end, int offset) {
        boundaries.leaveColumn();
        put(held.get(), end, offset);
    }

    /// To the nearest edge of a word.
    public void moveEndByWords(Selection.End end, int offset) {
        moveEnd(end, boundaries.wordEdge(end, offset));
    }

    public void moveNearerEnd(int offset) {
        var hull = held.get().anchor().hull();
        boolean start = Math.abs(offset - hull.start()) < Math.abs(offset - hull.end());
        moveEnd(start ? Selection.End.START : Selection.End.END, offset);
    }

    private void put(Held now, Selection.End end, int offset) {
        held.set(new Held(boundaries.moved(now.anchor(), end, offset), end));
    }

    private Ladder ladder(Held now) {
        return Ladder.at(text, segmentation, now.anchor().hull().start());
    }
}
