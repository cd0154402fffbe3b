package org.hearsay.language.likeness;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// The samples of texts that follow one another, as one sorted array of so many entries at most:
/// the upper bits of an entry are those of a hash, the lower ones say which text has it. What is
/// cut off a hash makes two texts look alike now and then, which a comparison in full puts right.
///
/// Not safe for several threads.
final class SampleTable {

    private static final int TEXT_BITS = 20;
    private static final int MOST_TEXTS = 1 << TEXT_BITS;
    private static final long TEXT = MOST_TEXTS - 1L;
    private static final int FIRST = 1 << 10;

    private final int room;
    private long[] entries = new long[FIRST];

    /// By text, from 0: how large its sample is.
    private int[] samples = new int[FIRST];

    /// By the first bits of a hash: where its entries begin. Behind the last, where they end.
    private int[] begins = new int[0];

    private int bits;
    private int size;
    private int texts;

    /// @param room for so many entries; the last text may go over it
    SampleTable(int room) {
        this.room = room;
    }

    boolean hasRoom() {
        return size < room && texts < MOST_TEXTS;
    }

    int texts() {
        return texts;
    }

    /// How large a text's sample is.
    ///
    /// @param text from 0
    int sample(int text) {
        return samples[text];
    }

    /// Takes the next text in; nothing can be found before [#sort].
    void add(Shingles text) {
        int before = size;
        for (int i = 0; i < text.size(); i++) {
            if (Sample.has(text, i)) {
                if (size == entries.length) {
                    // Not twice the room for the little that the last text may go over it.
                    int more = size < room ? Math.min(2 * size, room) : size + FIRST;
                    entries = Arrays.copyOf(entries, more);
                }
                entries[size++] = text.hashes()[i] & ~TEXT | texts;
            }
        }
        if (texts == samples.length) {
            samples = Arrays.copyOf(samples, 2 * texts);
        }
        samples[texts++] = size - before;
    }

    /// To be called once, when all texts are in.
    void sort() {
        Arrays.sort(entries, 0, size);
        bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(size / 2));
        begins = new int[(1 << bits) + 1];
        for (int i = 0; i < size; i++) {
            begins[slot(entries[i]) + 1]++;
        }
        for (int i = 1; i < begins.length; i++) {
            begins[i] += begins[i - 1];
        }
    }

    /// The texts that have the hash in their samples, in their order.
    void forEach(long hash, IntConsumer each) {
        int slot = slot(hash);
        long wanted = hash & ~TEXT;
        for (int i = begins[slot]; i < begins[slot + 1]; i++) {
            if ((entries[i] & ~TEXT) == wanted) {
                each.accept((int) (entries[i] & TEXT));
            }
        }
    }

    /// Slots have the order of the entries, negative ones first.
    private int slot(long hash) {
        return (int) ((hash ^ Long.MIN_VALUE) >>> (Long.SIZE - bits));
    }
}
