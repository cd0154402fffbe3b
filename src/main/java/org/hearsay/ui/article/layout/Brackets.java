package org.hearsay.ui.article.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.schema.Label;
import org.hearsay.ui.article.layout.MarkLayout.Setting;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.Ink.Point;
import org.hearsay.ui.article.marks.Ink.Stroke;
import org.hearsay.ui.article.marks.MarkHit;

/// Draws the brackets beside the lines of marks that take more than one. A label has one column, so
/// that nothing moves while one scrolls; brackets of one label beside each other stand a little
/// apart, the shorter nearer to the text.
final class Brackets {

    private static final double FIRST = 9;
    private static final double PITCH = 10;
    private static final double APART = 3.5;
    private static final int MOST_APART = 2;
    private static final double ARM = 4;

    private final Setting setting;
    private final Map<String, Integer> columns = new HashMap<>();

    Brackets(Setting setting) {
        this.setting = setting;
        var labels = setting.scene().schema().labels();
        for (var label : labels) {
            if (isLong(label)) {
                columns.put(label.name(), columns.size());
            }
        }
    }

    void draw(List<MarkInk> marks) {
        var drawn = new HashMap<Integer, List<Drawn>>();
        marks.stream()
                .filter(m -> m.placed().isOnSeveralLines())
                .sorted(Comparator.comparingInt(m -> m.placed().length()))
                .forEach(m -> draw(m, drawn.computeIfAbsent(column(m), _ -> new ArrayList<>())));
    }

    private record Drawn(double top, double bottom, int apart) {}

    private void draw(MarkInk mark, List<Drawn> column) {
        var placed = mark.placed();
        double top = placed.first().box().y();
        double bottom = placed.last().box().bottom();
        int apart =
                column.stream()
                        .filter(d -> d.top < bottom && top < d.bottom)
                        .mapToInt(d -> d.apart + 1)
                        .max()
                        .orElse(0);
        column.add(new Drawn(top, bottom, apart));
        double x =
                setting.geometry().column().right()
                        + setting.of(
                                FIRST + PITCH * column(mark) + APART * Math.min(apart, MOST_APART));
        mark.over(new Ink.Path(points(placed, x, top, bottom), stroke(mark)));
        mark.touch(
                new Box(x - setting.of(1.5), top, setting.of(3), bottom - top),
                MarkHit.Part.BRACKET);
    }

    /// Without an arm where the mark goes on beyond what is visible.
    private List<Point> points(Placed placed, double x, double top, double bottom) {
        var points = new ArrayList<Point>();
        if (placed.startShown()) {
            points.add(new Point(x - setting.of(ARM), top));
        }
        points.add(new Point(x, top));
        points.add(new Point(x, bottom));
        if (placed.endShown()) {
            points.add(new Point(x - setting.of(ARM), bottom));
        }
        return points;
    }

    private Stroke stroke(MarkInk mark) {
        var placed = mark.placed();
        boolean marked =
                setting.scene().isSelected(placed.id()) || setting.scene().isHovered(placed.id());
        double width = marked ? 3 : 1.5;
        double u = setting.of(1);
        return switch (placed.label().shape()) {
            case DOTTED_RAIL -> Stroke.dashed(placed.tone(), width, 3 * u, 3 * u);
            case DASHED_RAIL, DASHED_BOX -> Stroke.dashed(placed.tone(), width, 7 * u, 4 * u);
            case BOX, TRAY, TINT_CORNERS, SOLID_RAIL, DOUBLE_RAIL, HATCH ->
                    Stroke.solid(placed.tone(), width);
        };
    }

    private int column(MarkInk mark) {
        return columns.getOrDefault(mark.placed().label().name(), columns.size());
    }

    /// Whether marks of the label tend to be longer than a line; the others share the last column.
    private static boolean isLong(Label label) {
        return switch (label.shape()) {
            case BOX, DASHED_BOX, TRAY -> false;
            case TINT_CORNERS, SOLID_RAIL, DOTTED_RAIL, DASHED_RAIL, DOUBLE_RAIL, HATCH -> true;
        };
    }
}
