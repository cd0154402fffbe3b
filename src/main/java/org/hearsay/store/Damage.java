package org.hearsay.store;

import org.hearsay.text.phrase.Phrase;

/// What is said of damage in an article: in which one it is.
final class Damage {

    private Damage() {}

    /// @param title of the article
    static StoreException ofItem(String title) {
        return Reads.damaged(item(title));
    }

    /// @param title of the article
    static StoreException ofLayer(String title) {
        return Reads.damaged(Phrase.of("a layer of \"%s\"", title));
    }

    /// @param title of the article
    static Phrase item(String title) {
        return Phrase.of("an annotation or link of \"%s\"", title);
    }
}
