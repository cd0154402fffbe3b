package org.hearsay.project.likeness;

import java.util.Arrays;

/// In which documents prints came first: a table of primitives. One thread.
final class Firsts {

    static final int NONE = -1;
    private static final int FIRST_SLOTS = 64;

    /// By slot.
    private long[] prints = new long[FIRST_SLOTS];

    /// By slot; [#NONE] where it is free.
    private int[] documents = free(FIRST_SLOTS);

    private int taken;

    /// The document where the print came before; [#NONE] where it is new, and is kept then.
    int first(long print, int document) {
        if (taken * 4L >= prints.length * 3L) {
            grow();
        }
        int slot = slot(print);
        int first = documents[slot];
        if (first == NONE) {
            prints[slot] = print;
            documents[slot] = document;
            taken++;
        }
        return first;
    }

    /// Where the print is, or would be.
    private int slot(long print) {
        int mask = prints.length - 1;
        int slot = Long.hashCode(print * 0x9E3779B97F4A7C15L) & mask;
        while (documents[slot] != NONE && prints[slot] != print) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        var oldPrints = prints;
        var oldDocuments = documents;
        prints = new long[2 * oldPrints.length];
        documents = free(prints.length);
        for (int i = 0; i < oldPrints.length; i++) {
            if (oldDocuments[i] != NONE) {
                int slot = slot(oldPrints[i]);
                prints[slot] = oldPrints[i];
                documents[slot] = oldDocuments[i];
            }
        }
    }

    private static int[] free(int slots) {
        var documents = new int[slots];
        Arrays.fill(documents, NONE);
        return documents;
    }
}
