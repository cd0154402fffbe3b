package org.hearsay.project.splits;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.UUID;
import org.hearsay.model.Id;

/// Documents by numbers from 0, in the order in which they were added, and their numbers by id: 16
/// bytes a document and a table of numbers. One thread.
final class DocumentNumbers {

    private static final int FIRST = 64;
    private static final int FREE = -1;

    /// Two for each document.
    private long[] bits = new long[2 * FIRST];

    private int size;

    /// By slot, the number of a document; there are always free ones.
    private int[] slots = free(2 * FIRST);

    /// @param id of another document than those that were added
    void add(Id id) {
        if (2 * size == bits.length) {
            bits = Arrays.copyOf(bits, 2 * bits.length);
        }
        bits[2 * size] = id.value().getMostSignificantBits();
        bits[2 * size + 1] = id.value().getLeastSignificantBits();
        size++;
        if (2 * size > slots.length) {
            slots = free(2 * slots.length);
            for (int number = 0; number < size; number++) {
                slots[slot(get(number))] = number;
            }
        } else {
            slots[slot(id)] = size - 1;
        }
    }

    int size() {
        return size;
    }

    Id get(int number) {
        return new Id(new UUID(bits[2 * number], bits[2 * number + 1]));
    }

    /// Empty for a document that was not added.
    OptionalInt of(Id id) {
        int number = slots[slot(id)];
        return number == FREE ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// Where the document's number is, or would be.
    private int slot(Id id) {
        long high = id.value().getMostSignificantBits();
        long low = id.value().getLeastSignificantBits();
        int mask = slots.length - 1;
        int slot = Long.hashCode((high ^ low) * 0x9E3779B97F4A7C15L) & mask;
        while (slots[slot] != FREE
                && (bits[2 * slots[slot]] != high || bits[2 * slots[slot] + 1] != low)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int[] free(int length) {
        var slots = new int[length];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
