package org.hearsay.model;

import java.util.Optional;

/// How an item came to be.
///
/// @param detail the rule, format or file behind it, or what became of a smart extent; empty where
///   the kind says all
public record Origin(Kind kind, String detail) {

    public static final Origin HAND = new Origin(Kind.HAND, "");

    /// The range that the label's rule took at a bare caret, as it still stands.
    public static final Origin SMART_EXTENT = new Origin(Kind.SMART_EXTENT, "");

    private static final String WIDENED = "widened";
    private static final String MOVED = "moved";

    /// How far the range of a [Kind#SMART_EXTENT] was right.
    public enum Fit {
        /// It stands as the rule took it.
        KEPT,
        /// Another step of the ladder was chosen instead.
        WIDENED,
        /// An end was moved or a part added.
        MOVED
    }

    /// Of an item whose range was changed to another step of the ladder; one that was no smart
    /// extent is what it was.
    public Origin widened() {
        return kind == Kind.SMART_EXTENT && detail.isEmpty() ? new Origin(kind, WIDENED) : this;
    }

    /// Of an item whose range was changed by hand; one that was no smart extent is what it was.
    public Origin moved() {
        return kind == Kind.SMART_EXTENT ? new Origin(kind, MOVED) : this;
    }

    /// Empty for what was no smart extent.
    public Optional<Fit> fit() {
        if (kind != Kind.SMART_EXTENT) {
            return Optional.empty();
        }
        return Optional.of(
                switch (detail) {
                    case WIDENED -> Fit.WIDENED;
                    case MOVED -> Fit.MOVED;
                    default -> Fit.KEPT;
                });
    }

    public enum Kind {
        HAND,
        SMART_EXTENT,
        SUGGESTION,
        BULK,
        IMPORT,
        MERGE,
        AGREEMENT,
        DECISION
    }
}
