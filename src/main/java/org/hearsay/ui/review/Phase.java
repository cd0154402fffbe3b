package org.hearsay.ui.review;

/// How far the document under review is read.
enum Phase {
    READING,
    READ,
    /// No document has two finished layers.
    NOTHING,
    /// The chosen one has not.
    LACKING,
    FAILED
}
