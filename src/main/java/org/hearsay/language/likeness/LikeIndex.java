package org.hearsay.language.likeness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Texts by a sample of their shingles, so that one that is nearly the same is found without
/// comparing all with all, see [Sample]. Two texts that are nearly the same share some of the
/// sample; whether they are is then counted in full.
///
/// Not safe for several threads.
///
/// @param <K> what the texts are known by
public final class LikeIndex<K> {

    private final List<K> keys = new ArrayList<>();

    /// Empty where texts are kept elsewhere.
    private final List<Shingles> texts = new ArrayList<>();

    private final IntFunction<Shingles> textAt;
    private final boolean keeps;
    private final LongLists bySample = new LongLists();

    /// Keeps the texts' shingles in memory.
    public LikeIndex() {
        textAt = texts::get;
        keeps = true;
    }

    /// For texts whose shingles are kept elsewhere.
    ///
    /// @param texts finds a text that was added, by its key
    public LikeIndex(Function<K, Shingles> texts) {
        textAt = number -> texts.apply(keys.get(number));
        keeps = false;
    }

    public void add(K key, Shingles text) {
        int number = keys.size();
        keys.add(key);
        if (keeps) {
            texts.add(text);
        }
        for (int i = 0; i < text.size(); i++) {
            if (Sample.has(text, i)) {
                bySample.add(text.hashes()[i], number);
            }
        }
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /// One that is nearly the same, if there is any, and how much of the shorter text both share.
    public Optional<Found<K>> nearly(Shingles text) {
        var candidates = new LinkedHashSet<Integer>();
        for (long hash : text.hashes()) {
            bySample.forEach(hash, candidates::add);
        }
        for (int number : candidates) {
            var other = textAt.apply(number);
            if (other.isNearly(text)) {
                return Optional.of(new Found<>(keys.get(number), other.containment(text)));
            }
        }
        return Optional.empty();
    }

    /// @param share of the shorter text that is in the other, from 0 to 1
    public record Found<K>(K key, double share) {}
}
