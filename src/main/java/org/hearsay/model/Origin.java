package org.hearsay.model;

/// How an item came to be.
///
/// @param detail the rule, format or file behind it; empty where the kind says all
public record Origin(Kind kind, String detail) {

    public static final Origin HAND = new Origin(Kind.HAND, "");

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
