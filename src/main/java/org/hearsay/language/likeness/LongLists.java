package org.hearsay.language.likeness;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Numbers by hashes, several by one, in the order in which they came: a table of primitives, since
/// an object for each of the fifty hashes of an article takes more than its text does.
///
/// Not safe for several threads.
final class LongLists {

    private static final int NONE = -1;
    private static final int FIRST_SLOTS = 64;

    /// By slot.
    private long[] hashes = new long[FIRST_SLOTS];

    /// By slot: the last of a ring of entries; [#NONE] where the slot is free.
    private int[] lasts = free(FIRST_SLOTS);

    /// By entry.
    private int[] numbers = new int[FIRST_SLOTS];

    /// By entry: the one behind it, and behind the last the first.
    private int[] nexts = new int[FIRST_SLOTS];

    private int slotsTaken;
    private int entries;

    void add(long hash, int number) {
        if (slotsTaken * 4L >= hashes.length * 3L) {
            grow();
        }
        if (entries == numbers.length) {
            numbers = Arrays.copyOf(numbers, entries + entries / 2);
            nexts = Arrays.copyOf(nexts, numbers.length);
        }
        int slot = slot(hash);
        int last = lasts[slot];
        numbers[entries] = number;
        if (last == NONE) {
            hashes[slot] = hash;
            slotsTaken++;
            nexts[entries] = entries;
        } else {
            nexts[entries] = nexts[last];
            nexts[last] = entries;
        }
        lasts[slot] = entries++;
    }

    void forEach(long hash, IntConsumer each) {
        int last = lasts[slot(hash)];
        if (last == NONE) {
            return;
        }
        int entry = last;
        do {
            entry = nexts[entry];
            each.accept(numbers[entry]);
        } while (entry != last);
    }

    /// Where the hash is, or would be.
    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = Long.hashCode(hash * 0x9E3779B97F4A7C15L) & mask;
        while (lasts[slot] != NONE && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldLasts = lasts;
        hashes = new long[oldHashes.length * 2];
        lasts = free(hashes.length);
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldLasts[i] != NONE) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                lasts[slot] = oldLasts[i];
            }
        }
    }

    private static int[] free(int slots) {
        var lasts = new int[slots];
        Arrays.fill(lasts, NONE);
        return lasts;
    }
}
