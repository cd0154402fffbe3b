package org.hearsay.project.agreement;

/// What somebody must know before they trust a number.
///
/// @param name of the label, attribute or annotators it is about; empty where it is about all
/// @param n how many
/// @param value of the number in question; 0 where there is none
public record Remark(Kind kind, String name, long n, double value) {

    /// What is to be said.
    public enum Kind {
        /// So few documents that the interval is wide.
        FEW_DOCUMENTS,
        /// Spans of a label that only one has are outside the numbers on labels and values.
        OUTSIDE,
        /// Nearly all are equal, and still the coefficient is low, because nearly all are of one
        /// kind.
        PARADOX,
        /// Pairs of annotators that have no document in common.
        NOTHING_COMMON,
        /// γ of more than two annotators is only known between two bounds.
        BOUNDS
    }
}
