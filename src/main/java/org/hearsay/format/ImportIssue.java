package org.hearsay.format;

import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Something in a file that was not taken in as it stands.
///
/// @param file name of the file
/// @param line from 1; 0 where it is not about a line
/// @param what one sentence for a person
public record ImportIssue(String file, int line, Phrase what) implements Phrased {

    /// What is the matter, in English, without the place.
    public String message() {
        return what.toString();
    }

    /// The place and what is the matter there.
    @Override
    public Phrase phrase() {
        return line > 0
                ? Phrase.of("%s, line %d: %s", file, line, what)
                : Phrase.of("%s: %s", file, what);
    }

    @Override
    public String toString() {
        return phrase().toString();
    }
}
