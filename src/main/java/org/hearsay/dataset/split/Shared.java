package org.hearsay.dataset.split;

/// What becomes of articles that share a sentence of more than five words but are not nearly the
/// same.
public enum Shared {
    /// Where they come to stand in two splits, nothing is written.
    REFUSE,
    /// They are one group.
    JOIN,
    /// They may be in two splits, and the manifest counts them.
    KEEP
}
