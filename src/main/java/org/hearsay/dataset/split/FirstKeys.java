package org.hearsay.dataset.split;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// In which documents keys came first, by two hashes of 64 bits of each: the keys themselves, such
/// as a hash of each text, would take more memory than all else that splits are made of. One
/// thread.
final class FirstKeys {

    static final int NONE = -1;
    private static final int FIRST_SLOTS = 64;

    /// By slot, two for each.
    private long[] hashes = new long[2 * FIRST_SLOTS];

    /// By slot; [#NONE] where it is free.
    private int[] documents = free(FIRST_SLOTS);

    private int taken;

    /// Is told of documents that have a key in common.
    interface Visitor {

        /// @param first document that has it
        /// @param other document that has it too
        void visit(int first, int other);
    }

    /// Goes through all documents that have a key of one before.
    ///
    /// @param keys of a document; blank ones are none
    static void each(List<Facts> facts, Function<Facts, Set<String>> keys, Visitor visitor) {
        var firsts = new FirstKeys();
        int document = 0;
        for (var each : facts) {
            for (var key : keys.apply(each)) {
                int first = key.isBlank() ? NONE : firsts.first(key, document);
                if (first != NONE) {
                    visitor.visit(first, document);
                }
            }
            document++;
        }
    }

    /// The document where the key came before; [#NONE] where it is new, and is kept then.
    int first(String key, int document) {
        if (taken * 4L >= documents.length * 3L) {
            grow();
        }
        long one = hash(key, 0xCBF29CE484222325L, 0x100000001B3L);
        long other = hash(key, 0x9E3779B97F4A7C15L, 0xC2B2AE3D27D4EB4FL);
        int slot = slot(one, other);
        int first = documents[slot];
        if (first == NONE) {
            put(slot, one, other, document);
            taken++;
        }
        return first;
    }

    private void put(int slot, long one, long other, int document) {
        hashes[2 * slot] = one;
        hashes[2 * slot + 1] = other;
        documents[slot] = document;
    }

    /// Where the key is, or would be.
    private int slot(long one, long other) {
        int mask = documents.length - 1;
        int slot = Long.hashCode(one) & mask;
        while (documents[slot] != NONE
                && (hashes[2 * slot] != one || hashes[2 * slot + 1] != other)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldDocuments = documents;
        hashes = new long[2 * oldHashes.length];
        documents = free(2 * oldDocuments.length);
        for (int i = 0; i < oldDocuments.length; i++) {
            if (oldDocuments[i] != NONE) {
                long one = oldHashes[2 * i];
                long other = oldHashes[2 * i + 1];
                put(slot(one, other), one, other, oldDocuments[i]);
            }
        }
    }

    private static int[] free(int slots) {
        var documents = new int[slots];
        Arrays.fill(documents, NONE);
        return documents;
    }

    private static long hash(String key, long start, long factor) {
        long hash = start;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * factor;
            hash ^= hash >>> 29;
        }
        hash *= 0xBF58476D1CE4E5B9L;
        return hash ^ (hash >>> 32);
    }
}
