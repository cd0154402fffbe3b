package org.hearsay.model;

import java.util.Optional;

/// How an item came to be.
///
/// @param detail the rule, format or file behind it, or what became of a smart extent; empty where
///   the kind says all
/// @param doubted the words that it had before a correction of the text went through them, as long
///   as nobody has looked at it since; otherwise empty
public record Origin(Kind kind, String detail, String doubted) {

    public static final Origin HAND = new Origin(Kind.HAND, "");

    /// The range that the label's rule took at a bare caret, as it still stands.
    public static final Origin SMART_EXTENT = new Origin(Kind.SMART_EXTENT, "");

    private static final String WIDENED = "widened";
    private static final String MOVED = "moved";

    public Origin(Kind kind, String detail) {
        this(kind, detail, "");
    }

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
        return kind == Kind.SMART_EXTENT && detail.isEmpty()
                ? new Origin(kind, WIDENED)
                : checked();
    }

    /// Of an item whose range was changed by hand; one that was no smart extent is what it was.
    public Origin moved() {
        return kind == Kind.SMART_EXTENT ? new Origin(kind, MOVED) : checked();
    }

    public Origin withDetail(String changed) {
        return new Origin(kind, changed, doubted);
    }

    /// Whether a correction of the text went through its words, and nobody has looked since.
    public boolean isDoubted() {
        return !doubted.isEmpty();
    }

    /// Of an item through whose words a correction of the text went; the first words stay.
    ///
    /// @param words that it had before
    public Origin doubted(String words) {
        return isDoubted() ? this : new Origin(kind, detail, words);
    }

    /// Of an item that somebody looked at.
    public Origin checked() {
        return isDoubted() ? new Origin(kind, detail) : this;
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
