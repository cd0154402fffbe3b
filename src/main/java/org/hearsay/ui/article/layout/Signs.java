package org.hearsay.ui.article.layout;

import java.util.List;
import org.hearsay.model.Annotation;
import org.hearsay.schema.Schema;
import org.hearsay.ui.article.layout.MarkLayout.Setting;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.Ink.Point;

/// Draws what a mark says about itself: that it breaks a rule, that its annotator was unsure.
final class Signs {

    private final Setting setting;

    Signs(Setting setting) {
        this.setting = setting;
    }

    /// At a rail's chip.
    void atChip(MarkInk ink, Box chip) {
        if (setting.scene().problems().contains(ink.placed().id())) {
            triangle(ink, chip.x() - setting.of(5), chip.centreY());
        }
        if (isUnsure(ink.placed().annotation())) {
            question(ink, chip.right() + setting.of(2), chip.y() + setting.of(1));
        }
    }

    /// At the corners of a shape without a chip.
    void atWords(MarkInk ink) {
        var placed = ink.placed();
        if (placed.startShown() && setting.scene().problems().contains(placed.id())) {
            triangle(ink, placed.head().x() - setting.of(1), placed.head().y() - setting.of(1.5));
        }
        if (placed.endShown() && isUnsure(placed.annotation())) {
            var last = placed.last().box();
            question(ink, last.right() + setting.of(2), last.y());
        }
    }

    private void triangle(MarkInk ink, double x, double y) {
        double half = setting.of(4);
        ink.over(
                new Ink.Area(
                        List.of(
                                new Point(x - half, y + half),
                                new Point(x, y - half),
                                new Point(x + half, y + half)),
                        setting.palette().problem()));
    }

    private void question(MarkInk ink, double x, double y) {
        var centre = new Point(x, y);
        var edge = Ink.Stroke.solid(ink.placed().tone(), 1);
        ink.over(new Ink.Disc(centre, setting.of(4.5), setting.palette().canvas(), edge));
        ink.over(new Ink.Letters("?", centre, setting.of(8), ink.placed().tone()));
    }

    private boolean isUnsure(Annotation annotation) {
        Schema schema = setting.scene().schema();
        return schema.unsure().entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .anyMatch(e -> annotation.attributes().text(e.getKey()).equals(e.getValue()));
    }
}
