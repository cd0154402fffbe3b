package org.hearsay.format;

import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;
import org.jspecify.annotations.Nullable;

/// A value of a file does not fit, and its line cannot be taken in. Unchecked, as what the core
/// says of such values is.
public final class UnfitException extends IllegalArgumentException implements Phrased {

    private static final long serialVersionUID = 1L;

    private final Phrase phrase;

    public UnfitException(Phrase phrase) {
        this(phrase, null);
    }

    public UnfitException(Phrase phrase, @Nullable Throwable cause) {
        super(phrase.toString(), cause);
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
