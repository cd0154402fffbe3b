package org.hearsay.session.annotating;

import java.util.ArrayList;
import java.util.Optional;
import org.hearsay.edit.Recipes;
import org.hearsay.language.walk.Clauses;
import org.hearsay.language.walk.Landmarks;
import org.hearsay.model.Annotation;
import org.hearsay.text.Anchor;
import org.hearsay.text.CaretSteps;
import org.hearsay.text.Span;
import org.hearsay.text.VisualLines;
import org.jspecify.annotations.Nullable;

/// Steps of the caret, and of the ends of the selected annotation, which never cross and never
/// leave it without a character.
final class Moving {

    private final Desk desk;
    private final CaretSteps steps;
    private final String text;
    private final Widening widening;
    private @Nullable VisualLines lines;

    /// Where a run of steps up or down keeps to, in pixels; NaN outside such a run.
    private double column = Double.NaN;

    Moving(Desk desk, CaretSteps steps) {
        this.desk = desk;
        this.steps = steps;
        this.text = desk.document().text();
        widening = new Widening(desk, new Extents(desk));
    }

    Widening widening() {
        return widening;
    }

    void useLines(VisualLines shown) {
        lines = shown;
    }

    void move(Motion motion) {
        var now = desk.selection();
        boolean leaves =
                now.span().isPresent()
                        && (motion == Motion.PREVIOUS_CHARACTER || motion == Motion.NEXT_CHARACTER);
        if (leaves) {
            caret(motion.isForward() ? now.end() : now.start());
        } else {
            place(now, target(motion, now.caret(), null));
        }
    }

    void extend(Motion motion) {
        var now = desk.selection();
        var selected = desk.selected();
        if (now.state() == Selection.State.SPAN && selected.isPresent()) {
            var end = now.activeEnd();
            moveEnd(selected.get(), end, target(motion, now.caret(), end));
            return;
        }
        boolean forward =
                now.caret() == now.anchor() ? motion.isForward() : now.caret() > now.anchor();
        var end = forward ? Selection.End.END : Selection.End.START;
        select(now.anchor(), target(motion, now.caret(), end));
    }

    /// Puts the bare caret; ends whatever was selected, but not the waiting for a part.
    void caret(int offset) {
        column = Double.NaN;
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
        var parts = new ArrayList<>(annotation.anchor().fragments());
        int i = end == Selection.End.END ? parts.size() - 1 : 0;
        var part = parts.get(i);
        int to = steps.settled(offset);
        parts.set(
                i,
                end == Selection.End.END
                        ? new Span(part.start(), Math.max(to, after(part.start())))
                        : new Span(Math.min(to, before(part.end())), part.end()));
        var anchor = new Anchor(parts);
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
        int back =
                end == Selection.End.END
                        ? steps.previousWordEnd(offset + 1)
                        : steps.previousWordStart(offset + 1);
        int on = end == Selection.End.END ? steps.nextWordEnd(offset) : steps.nextWordStart(offset);
        moveEnd(annotation, end, offset - back <= on - offset ? back : on);
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

    private int after(int offset) {
        return steps.nextCharacter(offset);
    }

    private int before(int offset) {
        return steps.previousCharacter(offset);
    }

    private void place(Selection now, int offset) {
        desk.spot(offset);
        desk.select(
                now.state() == Selection.State.FRAGMENT
                        ? now.range(offset, offset)
                        : Selection.at(offset));
    }

    /// @param end what is moved; null for a bare caret
    private int target(Motion motion, int from, Selection.@Nullable End end) {
        if (!motion.isVertical()) {
            column = Double.NaN;
        }
        boolean isEnd = end == Selection.End.END;
        return switch (motion) {
            case PREVIOUS_CHARACTER -> steps.previousCharacter(from);
            case NEXT_CHARACTER -> steps.nextCharacter(from);
            case PREVIOUS_WORD ->
                    isEnd ? steps.previousWordEnd(from) : steps.previousWordStart(from);
            case NEXT_WORD -> isEnd ? steps.nextWordEnd(from) : steps.nextWordStart(from);
            case LINE_UP, LINE_DOWN, PAGE_UP, PAGE_DOWN, LINE_START, LINE_END ->
                    byLine(motion, from);
            case PREVIOUS_CLAUSE -> isEnd ? previousClauseEnd(from) : clauseBefore(from);
            case NEXT_CLAUSE -> isEnd ? nextClauseEnd(from) : clauseAfter(from);
            case PREVIOUS_LANDMARK -> Landmarks.before(text, desk.document().segmentation(), from);
            case NEXT_LANDMARK -> Landmarks.after(text, desk.document().segmentation(), from);
            case PREVIOUS_PARAGRAPH -> steps.previousParagraph(from);
            case NEXT_PARAGRAPH -> steps.nextParagraph(from);
            case TEXT_START -> 0;
            case TEXT_END -> text.length();
        };
    }

    /// Where nothing is shown there are no lines, and the step leads nowhere.
    private int byLine(Motion motion, int from) {
        var shown = lines;
        if (shown == null) {
            return from;
        }
        if (Double.isNaN(column)) {
            column = shown.x(from);
        }
        double kept = column;
        return switch (motion) {
            case LINE_UP -> shown.above(from, kept);
            case LINE_DOWN -> shown.below(from, kept);
            case PAGE_UP -> shown.pageAbove(from, kept);
            case PAGE_DOWN -> shown.pageBelow(from, kept);
            case LINE_START -> leaving(shown.lineStart(from));
            default -> leaving(shown.lineEnd(from));
        };
    }

    private int leaving(int offset) {
        column = Double.NaN;
        return offset;
    }

    private int clauseAfter(int from) {
        return Clauses.after(text, desk.document().segmentation(), from);
    }

    private int clauseBefore(int from) {
        return Clauses.before(text, desk.document().segmentation(), from);
    }

    private int nextClauseEnd(int from) {
        for (int start = clauseAfter(from); start > from; start = clauseAfter(start)) {
            int end = endBefore(start);
            if (end > from) {
                return end;
            }
            if (clauseAfter(start) == start) {
                break;
            }
        }
        int last = endBefore(text.length());
        return Math.max(from, last);
    }

    private int previousClauseEnd(int from) {
        int start = clauseBefore(from);
        int end = endBefore(start);
        while (end >= from && start > 0) {
            int earlier = clauseBefore(start);
            if (earlier == start) {
                return from;
            }
            start = earlier;
            end = endBefore(start);
        }
        return Math.min(end, from);
    }

    /// Where the words before a clause's start end, without what parts the two.
    private int endBefore(int start) {
        int end = start;
        while (end > 0 && !isOfWords(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isOfWords(char c) {
        return !Character.isWhitespace(c) && ".,;:!?…(–—-".indexOf(c) < 0;
    }
}
