package org.hearsay.ui.article.layout;

import java.util.List;
import org.hearsay.ui.article.layout.MarkLayout.Setting;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.Ink.Point;
import org.hearsay.ui.article.marks.Ink.Stroke;
import org.hearsay.ui.article.marks.LineBox;
import org.hearsay.ui.article.marks.MarkHit;
import org.hearsay.ui.article.marks.MarkScene.End;

/// Draws what the selected mark has more than others: a fill, a ring and two handles.
final class SelectedInk {

    private static final double TARGET = 24;

    private final Setting setting;

    SelectedInk(Setting setting) {
        this.setting = setting;
    }

    void draw(MarkInk ink, List<Ink> top) {
        var placed = ink.placed();
        var fill = setting.palette().selectedFill(placed.tone());
        ink.filled(fill);
        placed.boxes().forEach(b -> ink.under(new Ink.Fill(around(b), 0, fill)));
        if (setting.scene().focused()) {
            ring(placed, top);
        }
        if (placed.startShown()) {
            var head = placed.first().box();
            handle(ink, top, new Point(placed.startX(), head.y() - setting.of(3)), End.START);
        }
        if (placed.endShown()) {
            var tail = placed.last().box();
            handle(ink, top, new Point(placed.endX(), tail.bottom() + setting.of(3)), End.END);
        }
    }

    private Box around(LineBox line) {
        var box = line.box();
        // As high as the marks around words are, also where letters stand higher.
        return new Box(
                box.x(),
                box.y() - setting.of(1),
                box.width(),
                WordShape.around(line, setting).height());
    }

    /// One outline for the whole: open where a line goes on in the next.
    private void ring(Placed placed, List<Ink> top) {
        var stroke = Stroke.solid(setting.palette().focus(), 2);
        for (int i = 0; i < placed.fragments().size(); i++) {
            var boxes = placed.fragments().get(i);
            for (int j = 0; j < boxes.size(); j++) {
                var box = around(boxes.get(j)).widened(setting.of(1.5));
                boolean opens = j == 0 && (i > 0 || placed.startShown());
                boolean closes =
                        j == boxes.size() - 1
                                && (i < placed.fragments().size() - 1 || placed.endShown());
                if (opens && closes) {
                    top.add(new Ink.Frame(box, setting.of(2), stroke));
                } else {
                    edges(box, opens, closes, stroke, top);
                }
            }
        }
    }

    private static void edges(
            Box box, boolean opens, boolean closes, Stroke stroke, List<Ink> top) {
        top.add(Ink.Path.line(box.x(), box.y(), box.right(), box.y(), stroke));
        top.add(Ink.Path.line(box.x(), box.bottom(), box.right(), box.bottom(), stroke));
        if (opens) {
            top.add(Ink.Path.line(box.x(), box.y(), box.x(), box.bottom(), stroke));
        }
        if (closes) {
            top.add(Ink.Path.line(box.right(), box.y(), box.right(), box.bottom(), stroke));
        }
    }

    /// Filled at the end that moves; with a sign where it cuts a word.
    private void handle(MarkInk ink, List<Ink> top, Point centre, End end) {
        var focus = setting.palette().focus();
        var fill = setting.scene().active() == end ? focus : setting.palette().canvas();
        var anchor = ink.placed().annotation().anchor();
        int offset = end == End.START ? anchor.start() : anchor.end();
        boolean half = setting.geometry().isInWord(offset);
        double radius = setting.of(half ? 7 : 4);
        top.add(new Ink.Disc(centre, radius, fill, Stroke.solid(focus, setting.of(2))));
        if (half) {
            var tone = setting.scene().active() == end ? setting.palette().canvas() : focus;
            top.add(new Ink.Letters("½", centre, setting.of(10), tone));
        }
        double size = Math.max(TARGET, setting.of(TARGET));
        ink.touch(
                new Box(centre.x() - size / 2, centre.y() - size / 2, size, size),
                end == End.START ? MarkHit.Part.START_HANDLE : MarkHit.Part.END_HANDLE);
    }
}
