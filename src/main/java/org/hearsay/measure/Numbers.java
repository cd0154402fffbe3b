package org.hearsay.measure;

import java.util.Arrays;

/// A growing list of whole numbers.
final class Numbers {

    private int[] values = new int[16];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    Lengths lengths() {
        if (size == 0) {
            return Lengths.NONE;
        }
        var sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        double median =
                size % 2 == 1
                        ? sorted[size / 2]
                        : (sorted[size / 2 - 1] + (double) sorted[size / 2]) / 2;
        return new Lengths(
                sorted[0], median, Arrays.stream(sorted).average().orElse(0), sorted[size - 1]);
    }
}
