package org.hearsay.language.clause;

import org.hearsay.language.words.Words;

/// A piece of a sentence between two edges.
///
/// @param start index of its first word
/// @param end index behind its last word
record Piece(int start, int end, Edge before, Edge behind) {

    /// Index of its first word that is no punctuation; of its last word where there is none.
    int firstWord(Words words) {
        int i = start;
        while (i + 1 < end && !words.isWord(i)) {
            i++;
        }
        return i;
    }
}
