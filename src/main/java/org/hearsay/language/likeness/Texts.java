package org.hearsay.language.likeness;

/// The shingles of many texts, numbered from 0, wherever they are kept.
public interface Texts {

    int count();

    /// How many shingles a text has.
    ///
    /// @param number from 0
    int size(int number);

    /// @param number from 0
    /// @throws java.io.UncheckedIOException if it cannot be read
    Shingles get(int number);
}
