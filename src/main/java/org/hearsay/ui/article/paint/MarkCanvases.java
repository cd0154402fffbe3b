package org.hearsay.ui.article.paint;

import java.util.List;
import javafx.scene.canvas.Canvas;
import org.hearsay.ui.article.layout.MarkLayout;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.MarkDrawing;

/// The two canvases of an article, one under its letters and one over them, and what is on them.
///
/// Confined to the JavaFX thread.
public final class MarkCanvases {

    private final Canvas under = canvas("marks-under");
    private final Canvas over = canvas("marks-over");
    private MarkDrawing drawing = MarkDrawing.EMPTY;
    private int redraws;
    private int inks;

    public Canvas under() {
        return under;
    }

    public Canvas over() {
        return over;
    }

    /// Whether the size was another one before.
    public boolean resize(double width, double height) {
        boolean changed = under.getWidth() != width || under.getHeight() != height;
        for (var canvas : List.of(under, over)) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        return changed;
    }

    /// @param first drawn below all else
    public void draw(List<Ink> first, MarkLayout.Setting setting) {
        drawing = MarkLayout.of(setting);
        var below = painter(under);
        first.forEach(below::draw);
        below.under(drawing);
        var above = painter(over);
        above.over(drawing);
        inks = below.drawn() + above.drawn();
        redraws++;
    }

    /// What is on the canvases.
    public MarkDrawing drawing() {
        return drawing;
    }

    /// How often they were drawn.
    public int redraws() {
        return redraws;
    }

    /// How many inks the last drawing took.
    public int inks() {
        return inks;
    }

    private static MarkPainter painter(Canvas canvas) {
        var context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        return new MarkPainter(context);
    }

    private static Canvas canvas(String id) {
        var canvas = new Canvas();
        canvas.setId(id);
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
        return canvas;
    }
}
