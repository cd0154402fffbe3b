package org.hearsay.ui.article.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.LineBox;
import org.hearsay.ui.article.marks.LineGeometry;

/// A text whose letters are all eight pixels wide, wrapped at a number of letters and at line ends.
final class GridLines implements LineGeometry {

    static final double LETTER = 8;
    static final double HEIGHT = 20;

    private final List<Span> lines = new ArrayList<>();
    private final Span visible;
    private final double spacing;
    private final int columns;

    GridLines(String text, int columns, double spacing) {
        this(text, columns, spacing, new Span(0, text.length()));
    }

    GridLines(String text, int columns, double spacing, Span visible) {
        this.columns = columns;
        this.spacing = spacing;
        this.visible = visible;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean isEnd = i == text.length() || text.charAt(i) == '\n';
            if (isEnd || i - start == columns) {
                if (i > start) {
                    lines.add(new Span(start, i));
                }
                start = isEnd ? i + 1 : i;
            }
        }
    }

    /// Box of a line.
    Box line(int number) {
        var line = lines.get(number);
        return new Box(0, top(number), line.length() * LETTER, HEIGHT);
    }

    int lines() {
        return lines.size();
    }

    @Override
    public Optional<Span> visible() {
        return Optional.of(visible);
    }

    @Override
    public List<LineBox> boxes(Span range) {
        var boxes = new ArrayList<LineBox>();
        for (int i = 0; i < lines.size(); i++) {
            int number = i;
            var line = lines.get(i);
            line.intersection(range)
                    .flatMap(visible::intersection)
                    .ifPresent(part -> boxes.add(box(number, line, part)));
        }
        return boxes;
    }

    @Override
    public boolean isRightToLeft(int offset) {
        return false;
    }

    @Override
    public Box column() {
        return new Box(0, 0, columns * LETTER, 10_000);
    }

    private LineBox box(int number, Span line, Span part) {
        double x = (part.start() - line.start()) * LETTER;
        return new LineBox(number, new Box(x, top(number), part.length() * LETTER, HEIGHT));
    }

    private double top(int number) {
        return number * (HEIGHT + spacing);
    }
}
