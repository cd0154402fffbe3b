package org.hearsay.ui.article.extra;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.ExtraWords;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.Ink.Point;
import org.hearsay.ui.article.marks.Ink.Stroke;
import org.hearsay.ui.article.marks.LineBox;
import org.hearsay.ui.article.marks.LineGeometry;
import org.hearsay.ui.article.marks.Metrics;
import org.hearsay.ui.article.marks.Palette;

/// Rails with letters along the words that only some versions have: those of the first version
/// above the words, of the second below, of the third above the first, and so on. The place tells
/// whose they are, not a colour.
public final class ExtraRails {

    /// In units of the metrics.
    private static final double WIDTH = 3;

    private static final double STEP = 5;
    private static final double CHIP = 12;

    private final LineGeometry geometry;
    private final Metrics metrics;
    private final Palette palette;
    private final List<Ink> inks = new ArrayList<>();

    private ExtraRails(LineGeometry geometry, Metrics metrics, Palette palette) {
        this.geometry = geometry;
        this.metrics = metrics;
        this.palette = palette;
    }

    public static List<Ink> of(
            List<ExtraWords> extras, LineGeometry geometry, Metrics metrics, Palette palette) {
        var rails = new ExtraRails(geometry, metrics, palette);
        for (int i = 0; i < extras.size(); i++) {
            rails.draw(extras.get(i), i);
        }
        return rails.inks;
    }

    private void draw(ExtraWords extra, int version) {
        boolean above = version % 2 == 0;
        int level = version / 2;
        double away = metrics.of(1 + STEP * level);
        for (var span : extra.words()) {
            var boxes = geometry.boxes(span);
            for (int i = 0; i < boxes.size(); i++) {
                double y = y(boxes.get(i), above, away);
                var box = boxes.get(i).box();
                inks.add(
                        Ink.Path.line(
                                box.x(),
                                y,
                                box.right(),
                                y,
                                Stroke.solid(palette.focus(), metrics.of(WIDTH))));
                if (i == 0) {
                    chip(extra.letters(), box.x(), y);
                }
            }
        }
    }

    private static double y(LineBox line, boolean above, double away) {
        return above ? line.box().y() - away : line.box().bottom() + away;
    }

    private void chip(String letters, double x, double y) {
        double high = metrics.of(CHIP);
        double wide = Math.max(high, metrics.of(5 + 6.5 * letters.length()));
        inks.add(
                new Ink.Fill(new Box(x, y - high / 2, wide, high), metrics.of(3), palette.focus()));
        inks.add(
                new Ink.Letters(
                        letters, new Point(x + wide / 2, y), metrics.of(9), palette.chipText()));
    }
}
