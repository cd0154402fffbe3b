package org.hearsay.language.measure;

import java.util.List;
import org.hearsay.text.Span;

/// A range that people marked in a text.
///
/// @param head where a person would click: the middle of the head word where the corpus knows it,
///   else of the range
record Wanted(String type, Span range, int head) {

    static Wanted of(String type, Span range) {
        return new Wanted(type, range, (range.start() + range.end()) / 2);
    }

    /// A text with its ranges.
    record Marked(String name, String text, List<Wanted> ranges) {}
}
