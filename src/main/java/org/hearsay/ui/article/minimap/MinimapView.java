package org.hearsay.ui.article.minimap;

import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.hearsay.ui.article.marks.MarkScene;
import org.hearsay.ui.article.marks.Palette;
import org.hearsay.ui.article.paint.MarkPainter;

/// A strip as high as the article's view: a tick in its label's colour for every annotation, the
/// main labels at the left, and a red triangle for each that breaks a rule. A click or a drag goes
/// there. Drawn anew only where its ticks change, not at every scroll or selection.
///
/// Confined to the JavaFX thread.
public final class MinimapView extends Region {

    /// In pixels, at every text size.
    public static final double WIDTH = 10;

    private static final double CORE = 5;
    private static final double TRIANGLE = 3.5;

    private final Canvas canvas = new Canvas();
    private MarkScene scene = MarkScene.EMPTY;
    private Palette palette = Palette.LIGHT;
    private int length;
    private int redraws;

    /// @param jump brings the place of that offset, in UTF-16 code units, into view
    public MinimapView(IntConsumer jump) {
        setId("minimap");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setCursor(Cursor.HAND);
        // Everything in it is also in the list of spans, which the keyboard reaches.
        setFocusTraversable(false);
        getChildren().add(canvas);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> jump.accept(offset(event)));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> jump.accept(offset(event)));
    }

    /// @param textLength in UTF-16 code units
    public void show(MarkScene changed, int textLength) {
        boolean same =
                changed.own() == scene.own()
                        && changed.problems().equals(scene.problems())
                        && textLength == length;
        scene = changed;
        length = textLength;
        if (!same) {
            draw();
        }
    }

    public void use(Palette changed) {
        palette = changed;
        draw();
    }

    /// How often it was drawn.
    public int redraws() {
        return redraws;
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getHeight() != getHeight() || canvas.getWidth() != WIDTH) {
            canvas.setWidth(WIDTH);
            canvas.setHeight(getHeight());
            draw();
        }
    }

    private int offset(MouseEvent event) {
        event.consume();
        return MinimapTicks.offset(event.getY(), length, getHeight());
    }

    private void draw() {
        redraws++;
        double height = canvas.getHeight();
        var ink = canvas.getGraphicsContext2D();
        ink.clearRect(0, 0, WIDTH, height);
        for (var tick : MinimapTicks.of(scene, length, height)) {
            ink.setFill(MarkPainter.colour(palette.of(tick.label().colour())));
            double x = tick.core() ? 0 : CORE;
            ink.fillRect(x, tick.y(), CORE - 1, MinimapTicks.HEIGHT);
        }
        ink.setFill(MarkPainter.colour(palette.problem()));
        for (double y : MinimapTicks.problems(scene, length, height)) {
            double middle = y + MinimapTicks.HEIGHT / 2.0;
            double right = WIDTH - 0.5;
            ink.fillPolygon(
                    new double[] {right - 2 * TRIANGLE, right - TRIANGLE, right},
                    new double[] {middle + TRIANGLE, middle - TRIANGLE, middle + TRIANGLE},
                    3);
        }
    }
}
