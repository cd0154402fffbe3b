package org.hearsay.dataset.split;

/// What else, besides being the same article, keeps documents in one split.
public enum GroupBy {
    ARTICLE,
    PUBLISHER,
    /// What appeared on one day stays together, and splits follow each other in time.
    TIME,
    SPEAKER,
    TARGET
}
