package org.hearsay.review.align;

/// What annotators differ in.
public enum Kind {
    /// All say the same.
    AGREED,
    /// The same label on ranges that overlap.
    EXTENT,
    /// The same range under other labels.
    LABEL,
    VALUE,
    LINK,
    /// A mention that refers to other entities.
    SPEAKER,
    ONLY_ONE,
    /// All say the same, but somebody is unsure or left an open comment.
    FLAGGED
}
