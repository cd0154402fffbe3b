package org.hearsay.text.phrase;

import java.nio.file.FileSystemException;

/// Something, mostly a failure, that can say what it is about in the reader's language.
public interface Phrased {

    Phrase phrase();

    /// What a failure says; word by word where it has no phrase.
    static Phrase of(Throwable failure) {
        return switch (failure) {
            case Phrased told -> told.phrase();
            case FileSystemException told -> FileWords.of(told);
            default -> Phrase.verbatim(failure.getMessage());
        };
    }
}
