package org.hearsay.dataset.split;

/// Something that two splits have in common and must not.
///
/// @param one title of a document
/// @param other title of a document in another split
public record Leak(Cause cause, String one, String other) {}
