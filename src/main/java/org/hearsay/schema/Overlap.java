package org.hearsay.schema;

/// A way in which annotations of a label may lie on the same words. A label that does without one
/// has a problem where it is found; nothing stops anybody from marking so.
public enum Overlap {
    /// One of the label lies within another of it.
    NEST,
    /// Two of the label share some words, and each has others.
    CROSS,
    /// One of another label has exactly the same words.
    SAME_RANGE,
    /// One has several parts.
    DISCONTINUOUS
}
