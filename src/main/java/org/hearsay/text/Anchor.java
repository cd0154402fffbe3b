package org.hearsay.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where an annotation stands: one or more fragments of a document's text, in UTF-16 code units.
///
/// @param fragments at least one, in text order, without overlap; two may touch, because some
///   formats say so and an import never joins what its source kept apart
public record Anchor(List<Span> fragments) implements Comparable<Anchor> {

    private static final Comparator<Anchor> READING_ORDER =
            Comparator.comparing(Anchor::hull)
                    .thenComparingInt(a -> a.fragments.size())
                    .thenComparing(Anchor::compareFragments);

    /// @throws IllegalArgumentException if there is no fragment, or one starts before its
    ///   predecessor ends
    public Anchor {
        fragments = List.copyOf(fragments);
        if (fragments.isEmpty()) {
            throw new IllegalArgumentException("An anchor without fragments");
        }
        for (int i = 1; i < fragments.size(); i++) {
            if (fragments.get(i).start() < fragments.get(i - 1).end()) {
                throw new IllegalArgumentException("Fragments out of order: " + fragments);
            }
        }
    }

    public static Anchor of(int start, int end) {
        return new Anchor(List.of(new Span(start, end)));
    }

    public static Anchor of(Span span) {
        return new Anchor(List.of(span));
    }

    public int start() {
        return fragments.getFirst().start();
    }

    public int end() {
        return fragments.getLast().end();
    }

    /// From the first to the last character, gaps included.
    public Span hull() {
        return new Span(start(), end());
    }

    /// Code units covered, gaps not counted.
    public int length() {
        return fragments.stream().mapToInt(Span::length).sum();
    }

    public boolean isDiscontinuous() {
        return fragments.size() > 1;
    }

    /// Whether a fragment contains the character at `offset`.
    public boolean contains(int offset) {
        return fragments.stream().anyMatch(f -> f.contains(offset));
    }

    /// Whether the two share a code unit.
    public boolean overlaps(Anchor other) {
        return fragments.stream().anyMatch(f -> other.fragments.stream().anyMatch(f::overlaps));
    }

    /// With one more part; those that overlap it become one with it.
    public Anchor with(Span part) {
        int start = part.start();
        int end = part.end();
        var kept = new ArrayList<Span>();
        for (var fragment : fragments) {
            if (fragment.overlaps(part)) {
                start = Math.min(start, fragment.start());
                end = Math.max(end, fragment.end());
            } else {
                kept.add(fragment);
            }
        }
        kept.add(new Span(start, end));
        kept.sort(null);
        return new Anchor(kept);
    }

    /// What is left of it outside of `part`; empty where nothing is.
    public Optional<Anchor> without(Span part) {
        var left = new ArrayList<Span>();
        for (var fragment : fragments) {
            if (fragment.start() < part.start()) {
                left.add(new Span(fragment.start(), Math.min(fragment.end(), part.start())));
            }
            if (fragment.end() > part.end()) {
                left.add(new Span(Math.max(fragment.start(), part.end()), fragment.end()));
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(new Anchor(left));
    }

    @Override
    public int compareTo(Anchor other) {
        int byStart = Integer.compare(start(), other.start());
        if (byStart != 0) {
            return byStart;
        }
        return READING_ORDER.compare(this, other);
    }

    private static int compareFragments(Anchor a, Anchor b) {
        for (int i = 0; i < a.fragments.size(); i++) {
            int order = a.fragments.get(i).compareTo(b.fragments.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
