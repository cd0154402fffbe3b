package org.hearsay.ui.article;

import java.util.List;
import java.util.function.IntBinaryOperator;
import javafx.geometry.Point2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.TextFlow;
import org.hearsay.text.VisualLines;
import org.hearsay.ui.article.display.ShownText;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.paint.FlowParagraph;

/// Steps by line, as the text stands on the screen; what is asked for beyond it is scrolled to.
final class ScreenLines implements VisualLines {

    /// So that a place at a line's edge is still on the line.
    private static final double EDGE = 0.1;

    /// Where the middle of the first line stands, in pixels.
    private static final double TOP = 20;

    private final ParagraphNodes nodes;
    private ShownText shown;

    ScreenLines(ParagraphNodes nodes, ShownText shown) {
        this.nodes = nodes;
        this.shown = shown;
    }

    void use(ShownText changed) {
        shown = changed;
    }

    @Override
    public double x(int offset) {
        int piece = shown.display().pieceAt(offset);
        return nodes.shownFlow(piece).map(f -> caret(f, offset - start(piece)).getX()).orElse(0.0);
    }

    /// The middle of the caret's line at `offset`, within its paragraph.
    double y(int offset) {
        int piece = shown.display().pieceAt(offset);
        return nodes.shownFlow(piece).map(f -> caret(f, offset - start(piece)).getY()).orElse(0.0);
    }

    @Override
    public int above(int offset, double x) {
        int piece = shown.display().pieceAt(offset);
        var lines = lines(piece);
        int line = lineOf(offset, lines);
        if (line > 0) {
            return hit(piece, lines, line - 1, x);
        }
        if (piece == 0) {
            return 0;
        }
        var before = lines(piece - 1);
        return hit(piece - 1, before, before.size() - 1, x);
    }

    @Override
    public int below(int offset, double x) {
        int piece = shown.display().pieceAt(offset);
        var lines = lines(piece);
        int line = lineOf(offset, lines);
        if (line + 1 < lines.size()) {
            return hit(piece, lines, line + 1, x);
        }
        return piece + 1 == shown.display().pieces()
                ? shown.display().documentLength()
                : hit(piece + 1, lines(piece + 1), 0, x);
    }

    @Override
    public int lineStart(int offset) {
        return edge(offset, Math::min);
    }

    @Override
    public int lineEnd(int offset) {
        return edge(offset, Math::max);
    }

    /// Which of a line's two sides comes first depends on its writing direction.
    private int edge(int offset, IntBinaryOperator choice) {
        int piece = shown.display().pieceAt(offset);
        var lines = lines(piece);
        if (lines.isEmpty()) {
            return start(piece);
        }
        int line = lineOf(offset, lines);
        int left = hit(piece, lines, line, lines.get(line).x());
        return choice.applyAsInt(left, hit(piece, lines, line, lines.get(line).right()));
    }

    /// Scrolls as little as needed to see the line at `offset`.
    ///
    /// @param margin what shall be seen above and below it
    void reveal(int offset, ArticleArea area, double margin) {
        nodes.shownFlow(shown.display().pieceAt(offset))
                .map(f -> area.sceneToLocal(f.localToScene(0, y(offset))).getY())
                .ifPresent(y -> {
                    if (y < margin) {
                        area.scrollYBy(y - margin);
                    } else if (y > area.getHeight() - margin) {
                        area.scrollYBy(y - area.getHeight() + margin);
                    }
                });
    }

    /// Scrolls so that the line at `offset` is the first, as far as there is text below it.
    void toTop(int offset, ArticleArea area) {
        nodes.shownFlow(shown.display().pieceAt(offset))
                .ifPresent(flow -> {
                    double y = area.sceneToLocal(flow.localToScene(0, y(offset))).getY();
                    area.scrollYBy(y - TOP);
                });
    }

    /// The first character of the first line that is seen whole.
    int first(ArticleArea area) {
        if (shown.display().documentLength() == 0 || area.getVisibleParagraphs().isEmpty()) {
            return 0;
        }
        var hit = area.hit(area.getPadding().getLeft() + EDGE, TOP);
        return lineStart(shown.display().toDocument(hit.getInsertionIndex()));
    }

    private int start(int piece) {
        return shown.display().start(piece);
    }

    private List<Box> lines(int piece) {
        var text = shown.display().textOf(piece);
        return nodes.shownFlow(piece)
                .map(f -> new FlowParagraph(f, text, start(piece), 0, 0).lines())
                .orElse(List.of());
    }

    private int lineOf(int offset, List<Box> lines) {
        double y = y(offset);
        for (int i = 0; i < lines.size(); i++) {
            if (y < lines.get(i).bottom()) {
                return i;
            }
        }
        return Math.max(0, lines.size() - 1);
    }

    private int hit(int piece, List<Box> lines, int line, double x) {
        var flow = nodes.shownFlow(piece);
        if (lines.isEmpty() || flow.isEmpty()) {
            return start(piece);
        }
        var box = lines.get(line);
        double within = Math.clamp(x, box.x() + EDGE, Math.max(box.x() + EDGE, box.right() - EDGE));
        var hit = flow.get().getHitInfo(new Point2D(within, box.centreY()));
        int length = shown.display().end(piece) - start(piece);
        int index = Math.clamp(hit.getInsertionIndex(), 0, length);
        // Behind the blank at which a line is wrapped, the caret would stand in the next one.
        if (line + 1 < lines.size() && caret(flow.get(), index).getY() > box.bottom()) {
            index = hit.getCharIndex();
        }
        return shown.steps().settled(start(piece) + index);
    }

    /// The middle of the caret's line.
    private static Point2D caret(TextFlow flow, int index) {
        double x = 0;
        double top = 0;
        double bottom = 0;
        for (var element : flow.getCaretShape(index, true)) {
            switch (element) {
                case MoveTo move -> {
                    x = move.getX();
                    top = move.getY();
                }
                case LineTo line -> bottom = line.getY();
                default -> {}
            }
        }
        return new Point2D(x, (top + bottom) / 2);
    }
}
