package org.hearsay.dataset.split;

import java.util.List;
import java.util.Optional;

/// What splits have in common and must not: sentences are counted, since there may be one in each
/// article of a corpus.
///
/// @param others all that are more than a sentence
/// @param sentences how many occurrences of sentences are in another split than their first ones
/// @param sentence the one that comes first in the corpus
public record Leaks(List<Leak> others, int sentences, Optional<Leak> sentence) {

    public Leaks {
        others = List.copyOf(others);
    }

    public int count() {
        return others.size() + sentences;
    }

    /// One of them to be told; empty where there are none.
    public Optional<Leak> first() {
        return others.stream().findFirst().or(() -> sentence);
    }

    public Leaks withoutSentences() {
        return new Leaks(others, 0, Optional.empty());
    }
}
