package org.hearsay.format.standoff;

import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Something in a file cannot be taken in; the message says why, without naming the place.
public final class BadItem extends Exception implements Phrased {

    private static final long serialVersionUID = 1L;

    private final Phrase phrase;

    public BadItem(Phrase phrase) {
        super(phrase.toString());
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
