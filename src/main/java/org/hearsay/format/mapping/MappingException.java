package org.hearsay.format.mapping;

import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;
import org.jspecify.annotations.Nullable;

/// A mapping file that says nothing. The message does not name the file.
public final class MappingException extends Exception implements Phrased {

    private static final long serialVersionUID = 1L;

    private final Phrase phrase;

    MappingException(Phrase phrase, @Nullable Throwable cause) {
        super(phrase.toString(), cause);
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
