package org.hearsay.text.phrase;

/// Something, mostly a failure, that can say what it is about in the reader's language.
public interface Phrased {

    Phrase phrase();

    /// What a failure says; word by word where it has no phrase.
    static Phrase of(Throwable failure) {
        return failure instanceof Phrased told
                ? told.phrase()
                : Phrase.verbatim(failure.getMessage());
    }
}
