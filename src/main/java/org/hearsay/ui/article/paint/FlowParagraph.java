package org.hearsay.ui.article.paint;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.hearsay.ui.article.marks.Box;
import org.jspecify.annotations.Nullable;

/// A paragraph as JavaFX has laid it out. Offsets are UTF-16 code units of the document's text;
/// pixels are those of the surface.
///
/// Confined to the JavaFX thread, and good until the next layout.
public final class FlowParagraph {

    private final TextFlow flow;
    private final String text;
    private final int start;
    private final double x;
    private final double y;
    private @Nullable List<Box> lines;
    private @Nullable Bidi bidi;

    /// @param text what the flow shows
    /// @param start where that starts in the document
    /// @param x of the flow's left edge on the surface
    /// @param y of its top edge
    public FlowParagraph(TextFlow flow, String text, int start, double x, double y) {
        this.flow = flow;
        this.text = text;
        this.start = start;
        this.x = x;
        this.y = y;
    }

    /// A box and the number of its line in the paragraph.
    record Placed(int line, Box box) {}

    public int start() {
        return start;
    }

    public int end() {
        return start + text.length();
    }

    public TextFlow flow() {
        return flow;
    }

    /// The paragraph's lines from top to bottom, as wide as their letters.
    public List<Box> lines() {
        var known = lines;
        if (known == null) {
            known = text.isEmpty() ? List.of() : merged(rectangles(0, text.length()));
            lines = known;
        }
        return known;
    }

    List<Placed> boxes(int from, int to) {
        return rectangles(from - start, to - start).stream()
                .map(b -> new Placed(lineOf(b), b))
                .sorted(Comparator.comparingInt(Placed::line).thenComparingDouble(p -> p.box().x()))
                .toList();
    }

    boolean isRightToLeft(int offset) {
        var known = bidi;
        if (known == null) {
            known = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            bidi = known;
        }
        return known.getLevelAt(Math.clamp(offset - start, 0, Math.max(0, text.length() - 1))) % 2
                == 1;
    }

    boolean isInWord(int offset) {
        int at = offset - start;
        return 0 < at
                && at < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(at))
                && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private int lineOf(Box box) {
        var all = lines();
        double centre = box.centreY();
        for (int i = 0; i < all.size(); i++) {
            if (centre < all.get(i).bottom()) {
                return i;
            }
        }
        return Math.max(0, all.size() - 1);
    }

    private static List<Box> merged(List<Box> rectangles) {
        var lines = new ArrayList<Box>();
        for (var box : rectangles) {
            var last = lines.isEmpty() ? null : lines.getLast();
            if (last != null && box.centreY() > last.y() && box.centreY() < last.bottom()) {
                double left = Math.min(last.x(), box.x());
                double right = Math.max(last.right(), box.right());
                lines.set(lines.size() - 1, new Box(left, last.y(), right - left, last.height()));
            } else {
                lines.add(box);
            }
        }
        return lines;
    }

    /// Where several runs of glyphs meet, JavaFX lets a range that goes on in the next line reach
    /// as far as if there were no next line. Asked line by line, and without the line's last
    /// character, it answers well; that character is a blank, unless a word is longer than a line.
    private List<Box> rectangles(int from, int to) {
        var found = shape(from, to);
        double width = flow.getWidth() + 1;
        if (found.stream().allMatch(b -> b.x() >= x - 1 && b.right() <= x + width)) {
            return found;
        }
        var split = new ArrayList<Box>();
        int at = from;
        while (at < to) {
            int end = lineEnd(at, to);
            int last = end < to ? text.offsetByCodePoints(end, -1) : end;
            split.addAll(shape(at, Math.max(last, at)));
            at = end;
        }
        return split;
    }

    /// Where the line of the character at `index` ends, `most` at the furthest.
    private int lineEnd(int index, int most) {
        double top = caretTop(index);
        int low = index + 1;
        int high = most;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (caretTop(middle) > top + 1) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private double caretTop(int index) {
        for (var element : flow.getCaretShape(index, true)) {
            if (element instanceof MoveTo move) {
                return move.getY();
            }
        }
        return 0;
    }

    /// Each rectangle of a range's shape starts with a move.
    private List<Box> shape(int from, int to) {
        var found = new ArrayList<Box>();
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        boolean open = false;
        for (PathElement element : flow.getRangeShape(from, to, false)) {
            switch (element) {
                case MoveTo move -> {
                    add(found, open, new Box(left, top, right - left, bottom - top));
                    left = right = move.getX();
                    top = bottom = move.getY();
                    open = true;
                }
                case LineTo line -> {
                    left = Math.min(left, line.getX());
                    right = Math.max(right, line.getX());
                    top = Math.min(top, line.getY());
                    bottom = Math.max(bottom, line.getY());
                }
                default -> {}
            }
        }
        add(found, open, new Box(left, top, right - left, bottom - top));
        return found;
    }

    private void add(List<Box> found, boolean open, Box box) {
        if (open) {
            found.add(new Box(x + box.x(), y + box.y(), box.width(), box.height()));
        }
    }
}
