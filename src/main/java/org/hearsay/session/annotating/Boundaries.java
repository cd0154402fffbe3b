package org.hearsay.session.annotating;

import java.util.ArrayList;
import org.hearsay.language.walk.Clauses;
import org.hearsay.language.walk.Landmarks;
import org.hearsay.text.Anchor;
import org.hearsay.text.CaretSteps;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;
import org.hearsay.text.VisualLines;
import org.jspecify.annotations.Nullable;

/// Where steps lead from a place in a text, for a caret and for the ends of a range. All offsets
/// are UTF-16 code units.
///
/// Confined to one thread.
final class Boundaries {

    private final String text;
    private final Segmentation segmentation;
    private final CaretSteps steps;
    private @Nullable VisualLines lines;

    /// Where a run of steps up or down keeps to, in pixels; NaN outside such a run.
    private double column = Double.NaN;

    Boundaries(String text, Segmentation segmentation, CaretSteps steps) {
        this.text = text;
        this.segmentation = segmentation;
        this.steps = steps;
    }

    void useLines(VisualLines shown) {
        lines = shown;
    }

    /// Ends a run of steps up or down.
    void leaveColumn() {
        column = Double.NaN;
    }

    /// A range with one end elsewhere: never beyond the other end of its part, and never without a
    /// character.
    Anchor moved(Anchor anchor, Selection.End end, int offset) {
        var parts = new ArrayList<>(anchor.fragments());
        int i = end == Selection.End.END ? parts.size() - 1 : 0;
        var part = parts.get(i);
        int to = steps.settled(offset);
        parts.set(
                i,
                end == Selection.End.END
                        ? new Span(part.start(), Math.max(to, steps.nextCharacter(part.start())))
                        : new Span(Math.min(to, steps.previousCharacter(part.end())), part.end()));
        return new Anchor(parts);
    }

    /// The edge of a word that is nearest.
    int wordEdge(Selection.End end, int offset) {
        int back =
                end == Selection.End.END
                        ? steps.previousWordEnd(offset + 1)
                        : steps.previousWordStart(offset + 1);
        int on = end == Selection.End.END ? steps.nextWordEnd(offset) : steps.nextWordStart(offset);
        return offset - back <= on - offset ? back : on;
    }

    /// @param end what is moved; null for a bare caret
    int target(Motion motion, int from, Selection.@Nullable End end) {
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
            case PREVIOUS_LANDMARK -> Landmarks.before(text, segmentation, from);
            case NEXT_LANDMARK -> Landmarks.after(text, segmentation, from);
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
        return Clauses.after(text, segmentation, from);
    }

    private int clauseBefore(int from) {
        return Clauses.before(text, segmentation, from);
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
