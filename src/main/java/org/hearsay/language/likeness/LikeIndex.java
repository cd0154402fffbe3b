package org.hearsay.language.likeness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Texts by a sample of their shingles, so that one that is nearly the same is found without
/// comparing all with all: every sixteenth hash, at least the smallest [#LEAST]. Two texts that are
/// nearly the same share some of the sample; whether they are is then counted in full.
///
/// Not safe for several threads.
///
/// @param <K> what the texts are known by
public final class LikeIndex<K> {

    private static final int ONE_OF = 16;
    private static final int LEAST = 24;

    /// Of the sample of a text that is nearly contained in another, at least one in so many is in
    /// the other; with four of five expected, fewer do not happen.
    private static final int SAMPLE_SHARED = 3;

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
            if (isSample(text, i)) {
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

    /// All that are nearly the same as a text which has at least as many shingles as each text that
    /// was added before: then the sample of the shorter one decides, and hardly misses any.
    public List<K> allNearly(Shingles text) {
        var hits = new TreeMap<Integer, Integer>();
        for (long hash : text.hashes()) {
            bySample.forEach(hash, number -> hits.merge(number, 1, Integer::sum));
        }
        var found = new ArrayList<K>();
        hits.forEach((number, shared) -> {
            var other = textAt.apply(number);
            if (shared * SAMPLE_SHARED >= sampled(other) && other.isNearly(text)) {
                found.add(keys.get(number));
            }
        });
        return found;
    }

    /// @param share of the shorter text that is in the other, from 0 to 1
    public record Found<K>(K key, double share) {}

    private static int sampled(Shingles text) {
        int sampled = 0;
        for (int i = 0; i < text.size(); i++) {
            sampled += isSample(text, i) ? 1 : 0;
        }
        return sampled;
    }

    private static boolean isSample(Shingles text, int i) {
        return i < LEAST || Math.floorMod(text.hashes()[i], ONE_OF) == 0;
    }
}
