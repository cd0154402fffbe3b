package org.hearsay.text.quote;

import org.hearsay.text.Span;

/// Where words of one text are in another one.
public sealed interface Place {

    /// There, and nowhere else.
    record At(Span span) implements Place {}

    /// The words are not in it.
    record Nowhere() implements Place {}

    /// The words are in one of the texts more than once, and nothing tells which are meant.
    record Several() implements Place {}
}
