package org.hearsay.model.tags;

/// Tokens in a line.
///
/// @param first index of the first
/// @param end index behind the last
public record TokenRun(int first, int end) {

    /// @throws IllegalArgumentException if there is no token in it
    public TokenRun {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("No tokens: %d to %d".formatted(first, end));
        }
    }
}
