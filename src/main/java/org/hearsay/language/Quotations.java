package org.hearsay.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/// Finds what stands in quotation marks. A finding is a proposal: scare quotes and titles look the
/// same, and marks are often missing or wrong.
///
/// A quotation that runs on from the paragraph before or into the next is found as the part of it
/// that stands in the paragraph.
public final class Quotations {

    /// Characters of a very long paragraph that are read before and behind a caret.
    private static final int REACH = 10_000;

    /// More open marks than this are no nesting but a text whose marks are something else.
    private static final int DEEPEST = 12;

    private final String text;
    private final Span range;
    private final Deque<QuoteMark> open = new ArrayDeque<>();
    private final List<Span> found = new ArrayList<>();
    private boolean anyDouble;

    private Quotations(String text, Span range) {
        this.text = text;
        this.range = range;
    }

    /// Quotations within one paragraph, marks included, inner ones before those around them.
    ///
    /// @param paragraph range of the paragraph in `text`
    public static List<Span> in(String text, Span paragraph) {
        return new Quotations(text, paragraph).find();
    }

    /// The smallest quotation around the caret, marks included.
    public static Optional<Span> around(String text, Span paragraph, int caret) {
        return near(text, paragraph, caret).stream().findFirst();
    }

    /// The quotations around the caret, marks included, the smallest first.
    public static List<Span> near(String text, Span paragraph, int caret) {
        int from = Math.max(paragraph.start(), caret - REACH);
        int to = Math.min(paragraph.end(), caret + REACH);
        if (from >= to) {
            return List.of();
        }
        return in(text, new Span(from, to)).stream()
                .filter(q -> q.start() <= caret && caret <= q.end())
                .sorted(Comparator.comparingInt(Span::length))
                .distinct()
                .toList();
    }

    private List<Span> find() {
        var marks = QuoteMark.in(text, range);
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (isGenitive(marks, i)) {
                continue;
            }
            if (closes(mark)) {
                close(mark);
            } else if (opens(mark)) {
                push(mark);
            } else if (mark.canClose() && mark.family() != QuoteMark.Family.SINGLE) {
                closeFromBefore(mark);
            }
        }
        endOpen();
        Dialogue.in(text, range).filter(d -> found.isEmpty()).ifPresent(found::add);
        return found;
    }

    /// Whether it is the genitive of a plural, as in `‘the officials’ claims.’`: a better end of
    /// the quotation follows.
    private boolean isGenitive(List<QuoteMark> marks, int i) {
        var mark = marks.get(i);
        if (mark.family() != QuoteMark.Family.SINGLE || !mark.canClose() || mark.start() == 0) {
            return false;
        }
        if (text.charAt(mark.start() - 1) != 's' || i + 1 == marks.size()) {
            return false;
        }
        var next = marks.get(i + 1);
        return next.family() == QuoteMark.Family.SINGLE
                && next.canClose()
                && next.end() - mark.end() > 2
                && ".,!?".indexOf(text.charAt(next.start() - 1)) >= 0;
    }

    private boolean closes(QuoteMark mark) {
        var opening = opening(mark.family());
        if (opening.isEmpty() || !mark.canClose() && !mark.closesByLook()) {
            return false;
        }
        char sign = opening.get().sign();
        return switch (mark.sign()) {
            case '“', '‘' -> sign == '„' || sign == '‚';
            case '«' -> sign == '»' && mark.canClose();
            case '‹' -> sign == '›' && mark.canClose();
            case '»', '›', '」', '』' -> true;
            default -> mark.canClose();
        };
    }

    private boolean opens(QuoteMark mark) {
        if (mark.sign() == '’') {
            return false;
        }
        if (mark.opensByLook()) {
            return true;
        }
        boolean onlyOpens = !mark.closesByLook() || !mark.canClose();
        return mark.canOpen() && onlyOpens && hasWordsBehind(mark);
    }

    /// At the end of a paragraph there is nothing left to open.
    private boolean hasWordsBehind(QuoteMark mark) {
        int i = mark.end();
        while (i < range.end() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < range.end();
    }

    private void push(QuoteMark mark) {
        // The same mark again, with nothing between: the one before was never closed.
        if (!open.isEmpty() && open.peek().family() == mark.family()) {
            open.pop();
        }
        if (open.size() < DEEPEST) {
            open.push(mark);
        }
    }

    private Optional<QuoteMark> opening(QuoteMark.Family family) {
        return open.stream().filter(m -> m.family() == family).findFirst();
    }

    private void close(QuoteMark mark) {
        while (!open.isEmpty()) {
            var opening = open.pop();
            // Marks left open inside were no quotations.
            if (opening.family() == mark.family()) {
                add(opening.start(), mark.end(), mark.family());
                return;
            }
        }
    }

    /// The end of a quotation that began in an earlier paragraph.
    private void closeFromBefore(QuoteMark mark) {
        if (!anyDouble && open.isEmpty() && mark.start() > range.start()) {
            add(range.start(), mark.end(), mark.family());
        }
    }

    /// A quotation that goes on in the next paragraph.
    private void endOpen() {
        var last = open.peekLast();
        if (last != null && last.family() != QuoteMark.Family.SINGLE) {
            add(last.start(), range.end(), last.family());
        } else if (last != null && last.sign() == '‘' && last.start() == range.start()) {
            add(last.start(), range.end(), last.family());
        }
    }

    private void add(int start, int end, QuoteMark.Family family) {
        anyDouble |= family != QuoteMark.Family.SINGLE;
        found.add(new Span(start, end));
    }
}
