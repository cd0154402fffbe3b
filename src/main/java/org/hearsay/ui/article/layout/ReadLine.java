package org.hearsay.ui.article.layout;

import java.util.List;
import org.hearsay.model.Layer;
import org.hearsay.text.Span;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.Ink.Point;
import org.hearsay.ui.article.marks.Ink.Stroke;

/// Where the annotator has stopped reading: a bar behind the last word read, and from it a thin
/// line to the margin, with a flag there.
final class ReadLine {

    private ReadLine() {}

    /// Empty where there is no marker, or it is not on the screen.
    static List<Ink> of(Layer layer, MarkLayout.Setting setting) {
        int readTo = layer.head().readTo();
        if (readTo == 0) {
            return List.of();
        }
        return setting.geometry().boxes(new Span(readTo - 1, readTo)).stream()
                .limit(1)
                .flatMap(last -> {
                    var box = last.box();
                    boolean leftwards = setting.geometry().isRightToLeft(readTo - 1);
                    double x =
                            leftwards ? box.x() - setting.of(1.5) : box.right() + setting.of(1.5);
                    double bottom = box.bottom() + setting.of(2);
                    double margin = setting.geometry().column().right() + setting.of(10);
                    var tone = setting.palette().muted();
                    return List.<Ink>of(
                            Ink.Path.line(x, box.y(), x, bottom, Stroke.solid(tone, setting.of(2))),
                            Ink.Path.line(
                                    x,
                                    bottom,
                                    margin,
                                    bottom,
                                    Stroke.dashed(tone, 1, setting.of(3), setting.of(3))),
                            new Ink.Area(
                                    List.of(
                                            new Point(margin, bottom),
                                            new Point(margin, bottom - setting.of(10)),
                                            new Point(
                                                    margin + setting.of(9),
                                                    bottom - setting.of(5))),
                                    tone))
                            .stream();
                })
                .toList();
    }
}
