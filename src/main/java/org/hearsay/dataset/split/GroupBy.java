package org.hearsay.dataset.split;

/// What else, besides being the same article, keeps documents in one split.
public enum GroupBy {
    ARTICLE,
    PUBLISHER,
    SPEAKER,
    TARGET
}
