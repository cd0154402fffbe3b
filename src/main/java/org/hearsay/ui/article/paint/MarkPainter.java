package org.hearsay.ui.article.paint;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.MarkDrawing;
import org.hearsay.ui.article.marks.Tone;

/// Puts ink on a canvas.
public final class MarkPainter {

    private final GraphicsContext canvas;
    private int drawn;

    public MarkPainter(GraphicsContext canvas) {
        this.canvas = canvas;
        canvas.setLineCap(StrokeLineCap.BUTT);
        canvas.setTextAlign(TextAlignment.CENTER);
        canvas.setTextBaseline(VPos.CENTER);
    }

    /// What lies below the letters.
    public void under(MarkDrawing drawing) {
        drawing.ground().forEach(this::draw);
        drawing.marks().forEach(m -> m.under().forEach(this::draw));
    }

    /// What lies above them.
    public void over(MarkDrawing drawing) {
        drawing.marks().forEach(m -> m.over().forEach(this::draw));
        drawing.top().forEach(this::draw);
    }

    /// How many inks were drawn so far.
    public int drawn() {
        return drawn;
    }

    public void draw(Ink ink) {
        drawn++;
        switch (ink) {
            case Ink.Fill fill -> fill(fill);
            case Ink.Frame frame -> frame(frame);
            case Ink.Path path -> path(path);
            case Ink.Area area -> area(area);
            case Ink.Hatch hatch -> hatch(hatch);
            case Ink.Letters letters -> letters(letters);
            case Ink.Disc disc -> disc(disc);
            case Ink.Curve curve -> curve(curve);
        }
    }

    public static Color colour(Tone tone) {
        return Color.rgb(tone.red(), tone.green(), tone.blue(), tone.opacity());
    }

    private void fill(Ink.Fill fill) {
        var box = fill.box();
        canvas.setFill(colour(fill.tone()));
        if (fill.radius() == 0) {
            canvas.fillRect(box.x(), box.y(), box.width(), box.height());
        } else {
            double arc = 2 * fill.radius();
            canvas.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        }
    }

    private void frame(Ink.Frame frame) {
        use(frame.stroke());
        var box = frame.box();
        double arc = 2 * frame.radius();
        canvas.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
    }

    private void path(Ink.Path path) {
        use(path.stroke());
        canvas.beginPath();
        var first = path.points().getFirst();
        canvas.moveTo(first.x(), first.y());
        path.points().stream().skip(1).forEach(p -> canvas.lineTo(p.x(), p.y()));
        canvas.stroke();
    }

    private void area(Ink.Area area) {
        canvas.setFill(colour(area.tone()));
        double[] xs = area.points().stream().mapToDouble(Ink.Point::x).toArray();
        double[] ys = area.points().stream().mapToDouble(Ink.Point::y).toArray();
        canvas.fillPolygon(xs, ys, xs.length);
    }

    private void hatch(Ink.Hatch hatch) {
        use(hatch.stroke());
        var box = hatch.box();
        canvas.save();
        clip(box);
        canvas.beginPath();
        for (double x = box.x() - box.height(); x < box.right(); x += hatch.pitch()) {
            canvas.moveTo(x, box.bottom());
            canvas.lineTo(x + box.height(), box.y());
        }
        canvas.stroke();
        canvas.restore();
    }

    private void clip(Box box) {
        canvas.beginPath();
        canvas.rect(box.x(), box.y(), box.width(), box.height());
        canvas.clip();
    }

    private void letters(Ink.Letters letters) {
        canvas.setFill(colour(letters.tone()));
        canvas.setFont(Font.font("Inter", FontWeight.BOLD, letters.size()));
        canvas.fillText(letters.text(), letters.centre().x(), letters.centre().y());
    }

    private void disc(Ink.Disc disc) {
        double x = disc.centre().x() - disc.radius();
        double y = disc.centre().y() - disc.radius();
        double size = 2 * disc.radius();
        canvas.setFill(colour(disc.fill()));
        canvas.fillOval(x, y, size, size);
        use(disc.edge());
        canvas.strokeOval(x, y, size, size);
    }

    private void curve(Ink.Curve curve) {
        use(curve.stroke());
        canvas.beginPath();
        canvas.moveTo(curve.from().x(), curve.from().y());
        canvas.bezierCurveTo(
                curve.control1().x(),
                curve.control1().y(),
                curve.control2().x(),
                curve.control2().y(),
                curve.to().x(),
                curve.to().y());
        canvas.stroke();
    }

    private void use(Ink.Stroke stroke) {
        canvas.setStroke(colour(stroke.tone()));
        canvas.setLineWidth(stroke.width());
        canvas.setLineDashes(stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray());
    }
}
