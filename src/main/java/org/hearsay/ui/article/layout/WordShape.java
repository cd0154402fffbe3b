package org.hearsay.ui.article.layout;

import java.util.List;
import org.hearsay.schema.Shape;
import org.hearsay.session.annotating.Speakers;
import org.hearsay.ui.article.lanes.Nesting;
import org.hearsay.ui.article.layout.MarkLayout.Setting;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.Ink.Point;
import org.hearsay.ui.article.marks.Ink.Stroke;
import org.hearsay.ui.article.marks.LineBox;

/// Draws the shapes that stand around words: boxes, trays, tints with corners, hatches.
final class WordShape {

    private final Setting setting;
    private final Nesting nesting;

    WordShape(Setting setting, Nesting nesting) {
        this.setting = setting;
        this.nesting = nesting;
    }

    /// The box around the words of one line, which all fills and outlines share.
    static Box around(LineBox line, Setting setting) {
        var box = line.box();
        return new Box(
                box.x() - setting.of(2),
                box.y() - setting.of(1),
                box.width() + setting.of(4),
                setting.of(21) * Math.max(1, box.height() / setting.of(21)));
    }

    void draw(MarkInk ink) {
        var placed = ink.placed();
        for (int i = 0; i < placed.fragments().size(); i++) {
            var boxes = placed.fragments().get(i);
            for (int j = 0; j < boxes.size(); j++) {
                boolean opens = j == 0 && (i > 0 || placed.startShown());
                boolean closes =
                        j == boxes.size() - 1
                                && (i < placed.fragments().size() - 1 || placed.endShown());
                piece(ink, new Piece(boxes.get(j), opens, closes));
            }
        }
        connect(ink);
        if (ink.placed().annotation().origin().detail().equals(Speakers.BY_ALIAS)) {
            unconfirmed(ink);
        }
        new Signs(setting).atWords(ink);
    }

    /// Dots below the words, while nobody has confirmed whom they mean.
    private void unconfirmed(MarkInk ink) {
        var stroke =
                Stroke.dashed(
                        ink.placed().tone(), setting.of(1.75), setting.of(1.75), setting.of(2.5));
        for (var line : ink.placed().boxes()) {
            var box = around(line, setting);
            double y = box.bottom() + setting.of(2);
            ink.over(
                    Ink.Path.line(
                            box.x() + setting.of(3), y, box.right() - setting.of(3), y, stroke));
        }
    }

    /// What one line shows of a fragment.
    ///
    /// @param opens whether the fragment starts here
    /// @param closes whether it ends here
    private record Piece(LineBox line, boolean opens, boolean closes) {}

    private void piece(MarkInk ink, Piece piece) {
        var shape = ink.placed().label().shape();
        switch (shape) {
            case BOX, DASHED_BOX -> box(ink, piece);
            case TRAY -> tray(ink, piece);
            case TINT_CORNERS -> tint(ink, piece);
            case HATCH -> hatch(ink, piece);
            case SOLID_RAIL, DOTTED_RAIL, DASHED_RAIL, DOUBLE_RAIL ->
                    throw new IllegalArgumentException("A rail is no shape around words: " + shape);
        }
    }

    private void box(MarkInk ink, Piece piece) {
        var box = around(piece.line, setting);
        var tone = ink.placed().tone();
        var fill = setting.palette().fill(tone);
        boolean whole = piece.opens && piece.closes;
        double radius = whole ? setting.of(5) : 0;
        ink.filled(fill);
        ink.under(new Ink.Fill(box, radius, fill));
        var stroke = outline(ink);
        if (whole) {
            ink.over(new Ink.Frame(box, radius, stroke));
        } else {
            ink.over(new Ink.Path(List.of(at(box.x(), box.y()), at(box.right(), box.y())), stroke));
            ink.over(new Ink.Path(sides(box, box.height(), piece), stroke));
        }
    }

    private Stroke outline(MarkInk ink) {
        var tone = ink.placed().tone();
        double width = setting.of(setting.scene().isHovered(ink.placed().id()) ? 2.25 : 1.5);
        return ink.placed().label().shape() == Shape.DASHED_BOX
                ? Stroke.dashed(tone, width, setting.of(3), setting.of(2.5))
                : Stroke.solid(tone, width);
    }

    private void tray(MarkInk ink, Piece piece) {
        var around = around(piece.line, setting);
        var box =
                new Box(
                        around.x() + setting.of(1),
                        around.y(),
                        around.width() - setting.of(2),
                        around.height() + setting.of(0.5));
        ink.over(new Ink.Path(sides(box, setting.of(6), piece), outline(ink)));
    }

    /// The foot of the box, and from it upwards the sides that the piece has.
    private static List<Point> sides(Box box, double height, Piece piece) {
        double leftTop = box.bottom() - (piece.opens ? height : 0);
        double rightTop = box.bottom() - (piece.closes ? height : 0);
        return List.of(
                at(box.x(), leftTop),
                at(box.x(), box.bottom()),
                at(box.right(), box.bottom()),
                at(box.right(), rightTop));
    }

    private void tint(MarkInk ink, Piece piece) {
        var tone = ink.placed().tone();
        var fill = setting.palette().tint(tone, nesting.levelOf(ink.placed().id()));
        var around = around(piece.line, setting);
        var box =
                new Box(
                        piece.line.box().x(),
                        around.y(),
                        piece.line.box().width(),
                        around.height());
        ink.filled(fill);
        ink.under(new Ink.Fill(box, 0, fill));
        double arm = setting.of(6);
        var stroke =
                Stroke.solid(
                        tone,
                        setting.of(setting.scene().isHovered(ink.placed().id()) ? 2.25 : 1.5));
        if (piece.opens) {
            ink.over(
                    new Ink.Path(
                            List.of(
                                    at(box.x(), box.y() + arm),
                                    at(box.x(), box.y()),
                                    at(box.x() + arm, box.y())),
                            stroke));
        }
        if (piece.closes) {
            ink.over(
                    new Ink.Path(
                            List.of(
                                    at(box.right(), box.bottom() - arm),
                                    at(box.right(), box.bottom()),
                                    at(box.right() - arm, box.bottom())),
                            stroke));
        }
    }

    private void hatch(MarkInk ink, Piece piece) {
        var box = around(piece.line, setting);
        var tone = ink.placed().tone().withOpacity(0.55);
        ink.filled(tone);
        ink.under(new Ink.Hatch(box, setting.of(8), Stroke.solid(tone, setting.of(0.8))));
        ink.over(new Ink.Fill(box, 0, setting.palette().wash()));
    }

    /// A discontinuous mark leaves one fragment and enters the next on a thin dotted line.
    private void connect(MarkInk ink) {
        for (var gap : ink.placed().gaps()) {
            double y = gap.box().bottom() + setting.of(1.5);
            ink.over(dotted(gap, y, ink, setting));
        }
    }

    static Ink dotted(LineBox gap, double y, MarkInk ink, Setting setting) {
        var stroke = Stroke.dashed(ink.placed().tone(), 1, setting.of(1.5), setting.of(2.5));
        return Ink.Path.line(gap.box().x(), y, gap.box().right(), y, stroke);
    }

    private static Point at(double x, double y) {
        return new Point(x, y);
    }
}
