package org.hearsay.ui.article.layout;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ui.article.lanes.ChipPlaces;
import org.hearsay.ui.article.layout.MarkLayout.Setting;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.Ink.Point;
import org.hearsay.ui.article.marks.Ink.Stroke;
import org.hearsay.ui.article.marks.LineBox;
import org.hearsay.ui.article.marks.MarkHit;
import org.hearsay.ui.article.marks.Metrics;
import org.hearsay.ui.article.marks.Tone;

/// Draws rails under the words, with the chip at their start and the tick at their end.
final class RailShape {

    private final Setting setting;
    private final LineLanes lanes;
    private final ChipPlaces chips;

    RailShape(Setting setting, LineLanes lanes, List<Placed> rails) {
        this.setting = setting;
        this.lanes = lanes;
        var wishes = new ArrayList<ChipPlaces.Wish>();
        rails.stream().filter(this::hasChip).forEach(p -> wishes.add(wish(p)));
        double lowest = setting.metrics().lineSpacing(setting.lanes()) - setting.of(0.5);
        this.chips = new ChipPlaces(wishes, setting.metrics(), lowest);
    }

    void draw(MarkInk ink, int lane) {
        var placed = ink.placed();
        ink.lane(lane);
        placed.boxes().forEach(b -> rail(ink, b));
        for (var gap : placed.gaps()) {
            if (isShown(placed, gap)) {
                ink.over(WordShape.dotted(gap, y(placed, gap), ink, setting));
            }
        }
        if (placed.endShown() && isShown(placed, placed.last())) {
            tick(ink);
        }
        if (hasChip(placed)) {
            chip(ink);
        }
    }

    /// What stands for the rails that do not fit on their line.
    List<Ink> crowds() {
        var inks = new ArrayList<Ink>();
        var tone = setting.palette().muted();
        for (var crowd : lanes.crowds()) {
            for (var box : crowd.boxes()) {
                double y = box.box().bottom() + setting.metrics().railOffset(Metrics.LANES - 1);
                inks.add(
                        Ink.Path.line(
                                box.box().x(),
                                y,
                                box.box().right(),
                                y,
                                Stroke.solid(tone, setting.of(3))));
            }
            if (!crowd.boxes().isEmpty()) {
                var first = crowd.boxes().getFirst().box();
                double y = first.bottom() + setting.metrics().railOffset(Metrics.LANES - 1);
                var chip = new Box(first.x(), y - setting.of(6), setting.of(17), setting.of(10));
                chip(inks, chip, "+" + crowd.rails().size(), tone);
            }
        }
        return inks;
    }

    private void rail(MarkInk ink, LineBox line) {
        var placed = ink.placed();
        if (!isShown(placed, line)) {
            return;
        }
        double y = y(placed, line);
        double width = setting.of(3) + extra(placed);
        var box = line.box();
        for (var stroke : strokes(placed, width)) {
            double at = y + stroke.offset;
            ink.over(Ink.Path.line(box.x(), at, box.right(), at, stroke.stroke));
        }
        ink.touch(
                new Box(box.x(), y - setting.of(1.5), box.width(), setting.of(3)),
                MarkHit.Part.RAIL);
    }

    private record Strand(Stroke stroke, double offset) {}

    private List<Strand> strokes(Placed placed, double width) {
        var tone = placed.tone();
        double u = setting.of(1);
        return switch (placed.label().shape()) {
            case DOTTED_RAIL -> List.of(new Strand(Stroke.dashed(tone, width, 3 * u, 3 * u), 0));
            case DASHED_RAIL -> List.of(new Strand(Stroke.dashed(tone, width, 9 * u, 4 * u), 0));
            case DOUBLE_RAIL -> {
                var thin = Stroke.solid(tone, width / 3);
                yield List.of(new Strand(thin, -width / 3), new Strand(thin, width / 3));
            }
            case SOLID_RAIL, BOX, DASHED_BOX, TRAY, TINT_CORNERS, HATCH ->
                    List.of(new Strand(Stroke.solid(tone, width), 0));
        };
    }

    private double extra(Placed placed) {
        boolean marked =
                setting.scene().isSelected(placed.id()) || setting.scene().isHovered(placed.id());
        return marked ? setting.of(1) : 0;
    }

    private void tick(MarkInk ink) {
        var placed = ink.placed();
        double foot = y(placed, placed.last()) + setting.of(1.5);
        double width = setting.of(2);
        boolean endsAtLeft = placed.endX() <= placed.last().box().x() + 0.5;
        var box =
                new Box(
                        endsAtLeft ? placed.endX() : placed.endX() - width,
                        foot - setting.of(5.5),
                        width,
                        setting.of(5.5));
        ink.over(new Ink.Fill(box, 0, placed.tone()));
        ink.touch(box, MarkHit.Part.TICK);
    }

    private void chip(MarkInk ink) {
        var placed = ink.placed();
        var box = chips.of(placed.id());
        var inks = new ArrayList<Ink>();
        chip(inks, box, letter(placed), placed.tone());
        inks.forEach(ink::over);
        ink.touch(box, MarkHit.Part.CHIP);
        new Signs(setting).atChip(ink, box);
    }

    private void chip(List<Ink> inks, Box box, String letter, Tone tone) {
        inks.add(new Ink.Fill(box, setting.of(3), tone));
        var centre = new Point(box.centreX(), box.centreY());
        inks.add(new Ink.Letters(letter, centre, setting.of(8.5), setting.palette().chipText()));
    }

    /// The label's key, or its first letter where it has none.
    private static String letter(Placed placed) {
        var label = placed.label();
        return label.key().isEmpty() ? label.name().substring(0, 1) : label.key();
    }

    private boolean hasChip(Placed placed) {
        return placed.startShown() && isShown(placed, placed.first());
    }

    private ChipPlaces.Wish wish(Placed placed) {
        boolean startsAtRight = placed.startX() >= placed.first().box().right() - 0.5;
        double x = startsAtRight ? placed.startX() - setting.of(12) : placed.startX();
        int lane = lanes.lane(placed.id(), placed.first().line());
        return new ChipPlaces.Wish(placed.id(), placed.first(), x, lane);
    }

    private boolean isShown(Placed placed, LineBox line) {
        return lanes.lane(placed.id(), line.line()) != LineLanes.HIDDEN;
    }

    private double y(Placed placed, LineBox line) {
        int lane = lanes.lane(placed.id(), line.line());
        return line.box().bottom() + setting.metrics().railOffset(lane);
    }
}
