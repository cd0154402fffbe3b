package org.hearsay.measure.coding;

import org.hearsay.measure.figure.Score;
import org.hearsay.measure.figure.Score.Why;

/// How many spans of two annotators found a partner.
///
/// @param left spans of the first, taken for the reference
/// @param right spans of the second
/// @param pairs partners
public record Retrieval(long left, long right, long pairs) {

    public static final Retrieval NONE = new Retrieval(0, 0, 0);

    public Retrieval plus(Retrieval other) {
        return new Retrieval(left + other.left, right + other.right, pairs + other.pairs);
    }

    /// Of the second's spans, those that the first has too.
    public Score precision() {
        return Score.ratio((double) pairs, (double) right, Why.NOTHING);
    }

    /// Of the first's spans, those that the second has too.
    public Score recall() {
        return Score.ratio((double) pairs, (double) left, Why.NOTHING);
    }

    public Score f1() {
        return Score.ratio(2.0 * pairs, (double) (left + right), Why.NOTHING);
    }
}
