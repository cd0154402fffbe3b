package org.hearsay.project;

import org.hearsay.text.phrase.Phrase;

/// Numbers of things, to stand in a sentence.
final class Counted {

    private Counted() {}

    static Phrase spans(int number) {
        return number == 1 ? Phrase.of("1 span") : Phrase.of("%d spans", number);
    }

    static Phrase links(int number) {
        return number == 1 ? Phrase.of("1 link") : Phrase.of("%d links", number);
    }

    static Phrase values(int number) {
        return number == 1 ? Phrase.of("1 value") : Phrase.of("%d values", number);
    }
}
