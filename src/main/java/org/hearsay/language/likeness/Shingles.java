package org.hearsay.language.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// The runs of five words of a text, as hashes; case, quotation marks and white space do not count.
///
/// @param hashes sorted, each once
public record Shingles(long[] hashes) {

    /// Two texts of which the shorter shares so much, or both so much of all, are nearly the same.
    private static final double CONTAINED = 0.8;

    private static final double ALIKE = 0.7;
    private static final int WORDS = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    public static Shingles of(String text) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        int runs = Math.max(words.isEmpty() ? 0 : 1, words.size() - WORDS + 1);
        var hashes = new long[runs];
        for (int i = 0; i < runs; i++) {
            long hash = 1125899906842597L;
            for (var word : words.subList(i, Math.min(words.size(), i + WORDS))) {
                hash = mixed(hash * 31 + word.hashCode());
            }
            hashes[i] = hash;
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    public int size() {
        return hashes.length;
    }

    /// How much of the shorter text is in the other, from 0 to 1.
    public double containment(Shingles other) {
        int smaller = Math.min(size(), other.size());
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    /// Shared runs among all, from 0 to 1.
    public double jaccard(Shingles other) {
        int shared = shared(other);
        int all = size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    public boolean isNearly(Shingles other) {
        return jaccard(other) >= ALIKE || containment(other) >= CONTAINED;
    }

    private int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            if (hashes[i] == other.hashes[j]) {
                shared++;
                i++;
                j++;
            } else if (hashes[i] < other.hashes[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 32)) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles(var theirs) && Arrays.equals(hashes, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return "%d shingles".formatted(size());
    }
}
