package org.hearsay.language.likeness;

/// Which of a text's shingles it is looked for by: every sixteenth hash, at least the smallest 24.
final class Sample {

    private static final int ONE_OF = 16;
    private static final int LEAST = 24;

    /// Of the sample of a text that is nearly contained in another, at least one in so many is in
    /// the other; with four of five expected, fewer do not happen.
    private static final int SHARED = 3;

    private Sample() {}

    /// @param i place of the shingle in the text
    static boolean has(Shingles text, int i) {
        return i < LEAST || Math.floorMod(text.hashes()[i], ONE_OF) == 0;
    }

    /// Whether a text can be nearly contained in another that shares so much of its sample.
    ///
    /// @param all how large its sample is
    static boolean suffices(int shared, int all) {
        return shared * SHARED >= all;
    }
}
