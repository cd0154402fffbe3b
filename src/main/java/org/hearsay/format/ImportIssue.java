package org.hearsay.format;

/// Something in a file that was not taken in as it stands.
///
/// @param file name of the file
/// @param line from 1; 0 where it is not about a line
/// @param message one sentence for a person
public record ImportIssue(String file, int line, String message) {

    @Override
    public String toString() {
        return line > 0 ? "%s, line %d: %s".formatted(file, line, message) : file + ": " + message;
    }
}
