package org.hearsay.ui.article.lanes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Id;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.LineBox;
import org.hearsay.ui.article.marks.Metrics;

/// Where chips stand, so that none covers another on its line.
public final class ChipPlaces {

    private static final double WIDTH = 12;
    private static final double HEIGHT = 10;

    private final Map<Id, Box> places = new HashMap<>();
    private final Metrics metrics;
    private final double lowest;

    /// @param lowest how far below a line's box a chip may reach
    public ChipPlaces(List<Wish> wishes, Metrics metrics, double lowest) {
        this.metrics = metrics;
        this.lowest = lowest;
        var byLine = new HashMap<Integer, List<Wish>>();
        wishes.forEach(w -> byLine.computeIfAbsent(w.line.line(), _ -> new ArrayList<>()).add(w));
        byLine.values().forEach(this::settle);
    }

    /// @param x where the rail starts
    public record Wish(Id mark, LineBox line, double x, int lane) {}

    public Box of(Id mark) {
        var place = places.get(mark);
        if (place == null) {
            throw new IllegalArgumentException("No chip was wished for: " + mark);
        }
        return place;
    }

    private void settle(List<Wish> wishes) {
        var settled = new ArrayList<Box>();
        wishes.stream()
                .sorted(Comparator.comparingInt(Wish::lane).thenComparingDouble(Wish::x))
                .forEach(w -> {
                    var box = free(w, wishes, settled);
                    settled.add(box);
                    places.put(w.mark, box);
                });
    }

    private Box free(Wish wish, List<Wish> all, List<Box> settled) {
        double near = metrics.of(14);
        boolean crowded =
                all.stream()
                        .anyMatch(w -> !w.mark.equals(wish.mark) && Math.abs(w.x - wish.x) < near);
        var box = box(wish, crowded ? wish.x + metrics.of(13) * wish.lane : wish.x);
        Optional<Box> inTheWay = covered(box, settled);
        while (inTheWay.isPresent()) {
            box = box(wish, inTheWay.get().right() + metrics.of(1));
            inTheWay = covered(box, settled);
        }
        return box;
    }

    private static Optional<Box> covered(Box box, List<Box> settled) {
        return settled.stream().filter(box::overlaps).findFirst();
    }

    private Box box(Wish wish, double x) {
        double height = metrics.of(HEIGHT);
        double foot = wish.line.box().bottom();
        double y = Math.min(metrics.railOffset(wish.lane) - height / 2, lowest - height);
        return new Box(x, foot + y, metrics.of(WIDTH), height);
    }
}
