package org.hearsay.measure.figure;

import java.util.Arrays;

/// What a document adds to sums most of which it leaves as they are.
public final class Addends {

    private static final int FIRST_SIZE = 8;

    private int[] places = new int[FIRST_SIZE];
    private double[] values = new double[FIRST_SIZE];
    private int size;

    /// @param place of the sum; may come several times
    public void add(int place, double value) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        places[size] = place;
        values[size++] = value;
    }

    public void addTo(double[] sums) {
        for (int i = 0; i < size; i++) {
            sums[places[i]] += values[i];
        }
    }
}
