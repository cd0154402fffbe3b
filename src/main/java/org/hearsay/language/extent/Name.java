package org.hearsay.language.extent;

import java.util.Optional;
import org.hearsay.language.words.Names;
import org.hearsay.language.words.WordClass;
import org.hearsay.text.Span;

/// The name that the caret stands in, without a genitive.
final class Name implements Step {

    @Override
    public Optional<Span> around(Place place) {
        var words = place.words;
        var at = place.word();
        if (at.isEmpty() || !words.is(at.getAsInt(), WordClass.NAME)) {
            return Optional.empty();
        }
        int i = at.getAsInt();
        return Optional.of(words.span(Names.first(words, i), Names.last(words, i)));
    }
}
