package org.hearsay.ui.article.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.LineBox;
import org.hearsay.ui.article.marks.LineGeometry;

/// Line geometry of paragraphs that JavaFX has laid out.
public final class FlowLines implements LineGeometry {

    /// So that lines of different paragraphs never have one number.
    private static final int LINES_A_PARAGRAPH = 1 << 12;

    /// Boxes of one line that are nearer than this are one.
    private static final double SEAM = 0.7;

    private final List<FlowParagraph> paragraphs;
    private final Box column;

    /// @param paragraphs in text order
    public FlowLines(List<FlowParagraph> paragraphs, Box column) {
        this.paragraphs = List.copyOf(paragraphs);
        this.column = column;
    }

    @Override
    public Optional<Span> visible() {
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        int start = paragraphs.getFirst().start();
        int end = paragraphs.getLast().end();
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    @Override
    public List<LineBox> boxes(Span range) {
        var boxes = new ArrayList<LineBox>();
        for (int i = firstReaching(range.start()); i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            if (paragraph.start() >= range.end()) {
                break;
            }
            int start = Math.max(range.start(), paragraph.start());
            int end = Math.min(range.end(), paragraph.end());
            if (start < end) {
                add(boxes, i, paragraph.boxes(start, end));
            }
        }
        return boxes;
    }

    @Override
    public boolean isRightToLeft(int offset) {
        int i = firstReaching(offset);
        return i < paragraphs.size() && paragraphs.get(i).isRightToLeft(offset);
    }

    @Override
    public boolean isInWord(int offset) {
        int i = firstReaching(offset);
        return i < paragraphs.size() && paragraphs.get(i).isInWord(offset);
    }

    @Override
    public Box column() {
        return column;
    }

    public List<FlowParagraph> paragraphs() {
        return paragraphs;
    }

    private void add(List<LineBox> boxes, int paragraph, List<FlowParagraph.Placed> found) {
        for (var placed : found) {
            int line = paragraph * LINES_A_PARAGRAPH + placed.line();
            var box = clipped(placed.box());
            var last = boxes.isEmpty() ? null : boxes.getLast();
            if (last != null && last.line() == line && touches(last.box(), box)) {
                boxes.set(boxes.size() - 1, new LineBox(line, joined(last.box(), box)));
            } else if (box.width() > 0) {
                boxes.add(new LineBox(line, box));
            }
        }
    }

    /// Blanks at the end of a wrapped line hang over the column.
    private Box clipped(Box box) {
        double right = Math.min(box.right(), column.right() + SEAM);
        double left = Math.max(box.x(), column.x() - SEAM);
        return new Box(left, box.y(), right - left, box.height());
    }

    private static boolean touches(Box a, Box b) {
        return Math.max(a.x(), b.x()) - Math.min(a.right(), b.right()) < SEAM;
    }

    private static Box joined(Box a, Box b) {
        double left = Math.min(a.x(), b.x());
        double top = Math.min(a.y(), b.y());
        return new Box(
                left,
                top,
                Math.max(a.right(), b.right()) - left,
                Math.max(a.bottom(), b.bottom()) - top);
    }

    /// Index of the first paragraph that ends after `offset`.
    private int firstReaching(int offset) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
