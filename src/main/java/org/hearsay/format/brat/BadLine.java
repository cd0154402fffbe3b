package org.hearsay.format.brat;

import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// A line of an `.ann` file cannot be taken in; the message says why, without the line itself.
final class BadLine extends Exception implements Phrased {

    private static final long serialVersionUID = 1L;

    private final Phrase phrase;

    BadLine(Phrase phrase) {
        super(phrase.toString());
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
