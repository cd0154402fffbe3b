package org.hearsay.format.cas;

import java.util.Arrays;

/// Where words stand, by their ids, in as little room as there is: a file may have millions.
final class Places {

    private int[] begins = new int[1024];
    private int[] ends = new int[1024];

    /// Ids, each with its number behind it in the lower half.
    private long[] keys = new long[1024];

    private int size;
    private boolean sorted = true;

    void add(int id, int begin, int end) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            begins = Arrays.copyOf(begins, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        keys[size] = key(id) | size;
        begins[size] = begin;
        ends[size] = end;
        sorted &= size == 0 || keys[size - 1] < keys[size];
        size++;
    }

    int size() {
        return size;
    }

    /// @return its number; -1 where it is not there
    int find(int id) {
        if (!sorted) {
            Arrays.sort(keys, 0, size);
            sorted = true;
        }
        int at = Arrays.binarySearch(keys, 0, size, key(id));
        int behind = at < 0 ? -at - 1 : at;
        boolean there = behind < size && keys[behind] >> Integer.SIZE == id;
        return there ? (int) keys[behind] : -1;
    }

    int begin(int number) {
        return begins[number];
    }

    int end(int number) {
        return ends[number];
    }

    private static long key(int id) {
        return (long) id << Integer.SIZE;
    }
}
