package org.hearsay.language.extent;

import java.util.Optional;
import org.hearsay.language.words.NounPhrases;
import org.hearsay.text.Span;

/// The noun phrase that the caret stands in, without what hangs on it behind.
final class NounRun implements Step {

    @Override
    public Optional<Span> around(Place place) {
        var at = place.word();
        return at.isPresent()
                ? Optional.of(NounPhrases.span(place.words, at.getAsInt()))
                : Optional.empty();
    }
}
