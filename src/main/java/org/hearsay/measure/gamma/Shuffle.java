package org.hearsay.measure.gamma;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Chance, as Mathet, Widlöcher and Métivier make it: each annotator gets the units of one of them,
/// cut at a random place of the text with both parts swapped.
final class Shuffle {

    private static final int TRIES = 20;

    private final List<Marks> annotators;
    private final long length;
    private final long apart;

    /// @param length of the text
    Shuffle(List<Marks> annotators, long length) {
        this.annotators = annotators;
        this.length = length;
        long units = 0;
        long sum = 0;
        for (var marks : annotators) {
            units += marks.size();
            for (int i = 0; i < marks.size(); i++) {
                sum += marks.length(i);
            }
        }
        apart = units == 0 ? 0 : sum / units;
    }

    List<Marks> draw(RandomGenerator random) {
        var cuts = new ArrayList<Long>();
        var result = new ArrayList<Marks>();
        for (int a = 0; a < annotators.size(); a++) {
            long cut = random.nextLong(length);
            // Cuts that are too near each other would leave units as they were to each other.
            for (int i = 0; i < TRIES && isNear(cut, cuts); i++) {
                cut = random.nextLong(length);
            }
            cuts.add(cut);
            result.add(turned(annotators.get(random.nextInt(annotators.size())), cut));
        }
        return result;
    }

    private boolean isNear(long cut, List<Long> cuts) {
        return cuts.stream().anyMatch(c -> Math.abs(c - cut) < apart);
    }

    private Marks turned(Marks marks, long cut) {
        int n = marks.size();
        var starts = new long[n];
        var ends = new long[n];
        var labels = new int[n];
        for (int i = 0; i < n; i++) {
            starts[i] = Math.floorMod(marks.start(i) - cut, length);
            ends[i] = starts[i] + marks.length(i);
            labels[i] = marks.label(i);
        }
        return Marks.of(starts, ends, labels);
    }
}
