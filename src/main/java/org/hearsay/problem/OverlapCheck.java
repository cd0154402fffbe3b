package org.hearsay.problem;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.model.Annotation;
import org.hearsay.schema.Label;
import org.hearsay.schema.Overlap;
import org.hearsay.text.Anchor;

/// Annotations that lie on the same words in a way that their label does without. Of two that nest
/// the inner one has the problem, of two that cross the later one.
final class OverlapCheck implements Checks.Check {

    private final Checked checked;

    OverlapCheck(Checked checked) {
        this.checked = checked;
    }

    @Override
    public void at(Annotation annotation, Consumer<Problem> found) {
        var allowed = checked.schema().label(annotation.label()).map(Label::overlaps);
        if (allowed.isPresent() && allowed.get().size() < Overlap.values().length) {
            var ways = ways(annotation);
            ways.removeAll(allowed.get());
            ways.forEach(way -> found.accept(problem(way, annotation)));
        }
    }

    private Set<Overlap> ways(Annotation annotation) {
        var ways = EnumSet.noneOf(Overlap.class);
        if (annotation.anchor().isDiscontinuous()) {
            ways.add(Overlap.DISCONTINUOUS);
        }
        for (var other : checked.layer().overlapping(annotation.anchor().hull())) {
            if (!other.id().equals(annotation.id())) {
                ways.addAll(between(annotation, other));
            }
        }
        return ways;
    }

    private static Set<Overlap> between(Annotation annotation, Annotation other) {
        var one = annotation.anchor();
        var two = other.anchor();
        boolean isSameLabel = other.label().equals(annotation.label());
        if (one.equals(two)) {
            // Twice the same is a problem of its own.
            return isSameLabel ? Set.of() : Set.of(Overlap.SAME_RANGE);
        }
        if (!isSameLabel || !one.overlaps(two) || covers(one, two)) {
            return Set.of();
        }
        if (covers(two, one)) {
            return Set.of(Overlap.NEST);
        }
        return two.compareTo(one) < 0 ? Set.of(Overlap.CROSS) : Set.of();
    }

    private static boolean covers(Anchor outer, Anchor inner) {
        return inner.fragments().stream()
                .allMatch(i -> outer.fragments().stream().anyMatch(o -> o.covers(i)));
    }

    private static Problem problem(Overlap way, Annotation annotation) {
        var rule = "overlap-" + way.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problem.of(rule, annotation.id(), List.of(), annotation.label());
    }
}
