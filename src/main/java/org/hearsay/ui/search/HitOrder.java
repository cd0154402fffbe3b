package org.hearsay.ui.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Id;
import org.hearsay.project.search.Hit;

/// In which order the lines stand.
enum HitOrder {
    /// As the documents were imported.
    DOCUMENT,
    /// By the words before the hit, the nearest first.
    LEFT,
    HIT,
    /// By the words behind the hit.
    RIGHT,
    /// The documents that fit best first.
    BEST;

    /// @param ranks place of a document among those that fit best
    Comparator<Hit> comparator(Map<Id, Integer> ranks) {
        return switch (this) {
            case DOCUMENT -> (_, _) -> 0;
            case LEFT -> Comparator.comparing((Hit h) -> backwards(h.left()));
            case HIT -> Comparator.comparing((Hit h) -> words(h.words()));
            case RIGHT -> Comparator.comparing((Hit h) -> words(h.right()));
            case BEST ->
                    Comparator.comparing(
                            (Hit h) -> ranks.getOrDefault(h.document(), Integer.MAX_VALUE));
        };
    }

    private static String backwards(String text) {
        return String.join(" ", List.of(words(text).split(" ")).reversed());
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
