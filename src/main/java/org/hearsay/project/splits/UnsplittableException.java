package org.hearsay.project.splits;

import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Documents cannot be put into the splits that were asked for. The message is a sentence for the
/// person, with what to do.
public final class UnsplittableException extends Exception implements Phrased {

    private static final long serialVersionUID = 1L;

    private final Phrase phrase;

    UnsplittableException(Phrase phrase) {
        super(phrase.toString());
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
