package org.hearsay.review.decide;

import org.hearsay.review.align.Content;
import org.hearsay.text.Anchor;

/// What a reviewer says to a question.
public sealed interface Reply {

    /// @param option its number
    record Take(int option) implements Reply {}

    /// All that annotators say holds.
    record Both() implements Reply {}

    /// Nobody is right: there is no such thing.
    record None() implements Reply {}

    /// A label or value of the reviewer's own, which may be nobody's.
    ///
    /// @param content a label or a value
    record Own(Content content) implements Reply {}

    /// @param anchor in UTF-16 code units
    record ByHand(Anchor anchor) implements Reply {}
}
