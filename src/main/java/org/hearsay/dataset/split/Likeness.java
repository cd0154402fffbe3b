package org.hearsay.dataset.split;

/// Two documents that are nearly the same, by their numbers.
public record Likeness(int one, int other) {}
