package org.hearsay.text;

import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Bytes cannot be read as a text without losing something. The message says where and what to do.
public final class TextDecodingException extends Exception implements Phrased {

    private static final long serialVersionUID = 1L;

    private final Phrase phrase;

    public TextDecodingException(Phrase phrase) {
        super(phrase.toString());
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
