package org.hearsay.review.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;

/// What several ranges cover together, and what all of them cover.
public final class Ranges {

    private Ranges() {}

    /// Empty where there is nothing that all cover.
    public static Optional<Anchor> shared(List<Anchor> anchors) {
        var parts = anchors.getFirst().fragments();
        for (var anchor : anchors.subList(1, anchors.size())) {
            parts = shared(parts, anchor.fragments());
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Anchor(parts));
    }

    private static List<Span> shared(List<Span> some, List<Span> others) {
        return some.stream()
                .flatMap(s -> others.stream().flatMap(o -> s.intersection(o).stream()))
                .sorted()
                .toList();
    }

    /// What any covers; parts that touch become one.
    public static Anchor together(List<Anchor> anchors) {
        var parts = anchors.stream().flatMap(a -> a.fragments().stream()).sorted().toList();
        var joined = new ArrayList<Span>();
        for (var part : parts) {
            if (!joined.isEmpty() && part.start() <= joined.getLast().end()) {
                var last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), part.end())));
            } else {
                joined.add(part);
            }
        }
        return new Anchor(joined);
    }
}
