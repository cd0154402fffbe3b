package org.hearsay.ui.article.marks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Id;

/// All that is drawn beside the letters, in the order of drawing: what lies under them is the
/// ground, then the marks' inks under; what lies over them is the marks' inks over, then the top.
///
/// @param ground search hits
/// @param marks each visible mark once
/// @param top what stands above all marks: ring, handles, badges and the arc of the selected one
/// @param arcs how many arcs there are in `top`
public record MarkDrawing(List<Ink> ground, List<DrawnMark> marks, List<Ink> top, int arcs) {

    public static final MarkDrawing EMPTY = new MarkDrawing(List.of(), List.of(), List.of(), 0);

    public MarkDrawing {
        ground = List.copyOf(ground);
        marks = List.copyOf(marks);
        top = List.copyOf(top);
    }

    public Optional<DrawnMark> mark(Id id) {
        return marks.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /// The part of a mark at a point, if need be a few pixels off it: a handle before all else,
    /// else what is nearest.
    public Optional<MarkHit> hit(double x, double y) {
        return marks.stream()
                .flatMap(m -> m.touches().stream().map(t -> new Candidate(m.id(), t)))
                .filter(c -> c.reach().contains(x, y))
                .min(
                        Comparator.comparing((Candidate c) -> !c.touch.part().isHandle())
                                .thenComparingDouble(c -> c.distance(x, y))
                                .thenComparing(c -> c.touch.part()))
                .map(c -> new MarkHit(c.id, c.touch.part()));
    }

    private record Candidate(Id id, DrawnMark.Touch touch) {

        Box reach() {
            return touch.part().isHandle() ? touch.box() : touch.box().grown(Metrics.SLOP);
        }

        /// From the box, 0 within it.
        double distance(double x, double y) {
            var box = touch.box();
            double dx = Math.max(0, Math.max(box.x() - x, x - box.right()));
            double dy = Math.max(0, Math.max(box.y() - y, y - box.bottom()));
            return Math.hypot(dx, dy);
        }
    }
}
