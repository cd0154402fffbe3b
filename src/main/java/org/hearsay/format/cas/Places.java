package org.hearsay.format.cas;

import java.util.Arrays;

/// Where words stand, by their ids, in as little room as there is: a file may have millions.
final class Places {

    private int[] ids = new int[1024];
    private int[] begins = new int[1024];
    private int[] ends = new int[1024];
    private int size;

    /// @param id larger than those before, or the place is not found again
    void add(int id, int begin, int end) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            begins = Arrays.copyOf(begins, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ids[size] = id;
        begins[size] = begin;
        ends[size] = end;
        size++;
    }

    int size() {
        return size;
    }

    /// @return its number; negative where it is not there
    int find(int id) {
        return Arrays.binarySearch(ids, 0, size, id);
    }

    int begin(int number) {
        return begins[number];
    }

    int end(int number) {
        return ends[number];
    }
}
