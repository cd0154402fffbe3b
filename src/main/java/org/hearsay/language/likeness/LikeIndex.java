package org.hearsay.language.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
    private final List<Shingles> texts = new ArrayList<>();
    private final Map<Long, List<Integer>> bySample = new HashMap<>();

    public void add(K key, Shingles text) {
        int number = keys.size();
        keys.add(key);
        texts.add(text);
        for (long hash : sample(text)) {
            bySample.computeIfAbsent(hash, _ -> new ArrayList<>(1)).add(number);
        }
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /// One that is nearly the same, if there is any, and how much of the shorter text both share.
    public Optional<Found<K>> nearly(Shingles text) {
        var seen = new HashSet<Integer>();
        for (long hash : text.hashes()) {
            for (int number : bySample.getOrDefault(hash, List.of())) {
                if (seen.add(number) && texts.get(number).isNearly(text)) {
                    return Optional.of(
                            new Found<>(keys.get(number), texts.get(number).containment(text)));
                }
            }
        }
        return Optional.empty();
    }

    /// All that are nearly the same as a text which has at least as many shingles as each text that
    /// was added before: then the sample of the shorter one decides, and hardly misses any.
    public List<K> allNearly(Shingles text) {
        var hits = new TreeMap<Integer, Integer>();
        for (long hash : text.hashes()) {
            for (int number : bySample.getOrDefault(hash, List.of())) {
                hits.merge(number, 1, Integer::sum);
            }
        }
        var found = new ArrayList<K>();
        hits.forEach((number, shared) -> {
            var other = texts.get(number);
            if (shared * SAMPLE_SHARED >= sample(other).size() && other.isNearly(text)) {
                found.add(keys.get(number));
            }
        });
        return found;
    }

    /// @param share of the shorter text that is in the other, from 0 to 1
    public record Found<K>(K key, double share) {}

    private static List<Long> sample(Shingles text) {
        var sample = new ArrayList<Long>();
        for (int i = 0; i < text.hashes().length; i++) {
            long hash = text.hashes()[i];
            if (i < LEAST || Math.floorMod(hash, ONE_OF) == 0) {
                sample.add(hash);
            }
        }
        return sample;
    }
}
