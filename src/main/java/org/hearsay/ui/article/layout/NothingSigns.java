package org.hearsay.ui.article.layout;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Layer;
import org.hearsay.text.Span;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.Ink.Point;
import org.hearsay.ui.article.marks.Ink.Stroke;

/// Paragraphs that were read without finding anything: a thin line beside each in the margin, with
/// the sign of the empty set at its top.
final class NothingSigns {

    private NothingSigns() {}

    /// Empty where no such paragraph is on the screen.
    static List<Ink> of(Layer layer, MarkLayout.Setting setting) {
        var visible = setting.geometry().visible();
        var signs = new ArrayList<Ink>();
        for (var paragraph : layer.head().negatives()) {
            if (visible.isPresent() && visible.get().overlaps(paragraph)) {
                addTo(signs, paragraph, setting);
            }
        }
        return signs;
    }

    private static void addTo(List<Ink> signs, Span paragraph, MarkLayout.Setting setting) {
        var lines = setting.geometry().boxes(paragraph);
        if (lines.isEmpty()) {
            return;
        }
        var tone = setting.palette().muted();
        double radius = setting.of(4.5);
        double x = setting.geometry().column().right() + setting.of(14);
        double top = lines.getFirst().box().y() + setting.of(2);
        double bottom = lines.getLast().box().bottom();
        var centre = new Point(x, top + radius);
        var line = Stroke.solid(tone, 1.25);
        double reach = radius + setting.of(2);
        signs.add(new Ink.Disc(centre, radius, setting.palette().canvas(), line));
        signs.add(
                Ink.Path.line(
                        x - reach * 0.7,
                        centre.y() + reach * 0.7,
                        x + reach * 0.7,
                        centre.y() - reach * 0.7,
                        line));
        double under = centre.y() + radius + setting.of(3);
        if (bottom > under) {
            signs.add(Ink.Path.line(x, under, x, bottom, Stroke.solid(tone, 1)));
        }
    }
}
