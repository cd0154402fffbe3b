package org.hearsay.format.webanno.write;

import org.hearsay.model.Annotation;
import org.hearsay.text.Span;

/// An annotation, or a part of one, as it stands on rows. Two marks are the same only if they are
/// one object.
final class TsvMark {

    private final Annotation annotation;
    private final Span span;

    /// As [TsvRow]s have it; 0 for none.
    private int id;

    TsvMark(Annotation annotation, Span span) {
        this.annotation = annotation;
        this.span = span;
    }

    Annotation annotation() {
        return annotation;
    }

    /// From a token's or its part's start to one's end, in UTF-16 code units.
    Span span() {
        return span;
    }

    /// The disambiguation id; 0 for none.
    int id() {
        return id;
    }

    void giveId(int given) {
        id = given;
    }

    /// What follows a value of it.
    String suffix() {
        return id == 0 ? "" : "[" + id + "]";
    }
}
