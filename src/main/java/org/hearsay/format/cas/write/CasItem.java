package org.hearsay.format.cas.write;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.hearsay.text.Span;

/// A feature structure that is to be written: a type, the place of an annotation, and the values of
/// its other features.
///
/// @param id unique in its document, from 2
/// @param type full name
/// @param begin UTF-16 code units; below 0 for what stands nowhere in the text
/// @param features in their order
record CasItem(int id, String type, int begin, int end, SequencedMap<String, CasValue> features) {

    private static final SequencedMap<String, CasValue> NONE =
            Collections.unmodifiableSequencedMap(new LinkedHashMap<>());
    private static final int NOWHERE = -1;

    static CasItem of(int id, String type) {
        return new CasItem(id, type, NOWHERE, NOWHERE, new LinkedHashMap<>());
    }

    /// An annotation on the document's text.
    static CasItem at(int id, String type, Span span) {
        return new CasItem(id, type, span.start(), span.end(), new LinkedHashMap<>());
    }

    /// On all of the text, which may be empty.
    static CasItem whole(int id, String type, int length) {
        return new CasItem(id, type, 0, length, new LinkedHashMap<>());
    }

    /// One that has nothing but its place, as hundreds of tokens have.
    static CasItem bare(int id, String type, Span span) {
        return new CasItem(id, type, span.start(), span.end(), NONE);
    }

    boolean isPlaced() {
        return begin >= 0;
    }

    CasItem with(String feature, CasValue value) {
        features.put(feature, value);
        return this;
    }

    CasItem with(String feature, String text) {
        return with(feature, new CasValue.Text(text));
    }

    CasItem withTexts(Map<String, CasValue> more) {
        features.putAll(more);
        return this;
    }
}
