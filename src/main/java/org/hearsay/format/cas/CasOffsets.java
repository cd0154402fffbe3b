package org.hearsay.format.cas;

import java.util.Optional;
import org.hearsay.format.uima.RawText;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;

/// Brings a file's offsets to the document's text.
final class CasOffsets {

    private final RawText text;
    private final CodePointIndex index;

    CasOffsets(RawText text, String raw, CasFile.Unit unit) {
        this.text = text;
        index = unit == CasFile.Unit.UTF16 ? CodePointIndex.unchanging() : new CodePointIndex(raw);
    }

    /// What is wrong with a place; empty where nothing is.
    Optional<Phrase> wrong(int begin, int end) {
        if (begin == end) {
            return Optional.of(Phrase.of("covers nothing"));
        }
        if (end < begin) {
            return Optional.of(Phrase.of("ends before it starts"));
        }
        if (begin < 0 || end > index.length()) {
            return Optional.of(Phrase.of("lies outside the text, which ends at %d", text.length()));
        }
        int from = index.toUtf16(begin);
        int to = index.toUtf16(end);
        if (to > text.length()) {
            return Optional.of(Phrase.of("lies outside the text, which ends at %d", text.length()));
        }
        if (!text.isEdge(from) || !text.isEdge(to)) {
            return Optional.of(Phrase.of("splits a character"));
        }
        return text.toText(from) == text.toText(to)
                ? Optional.of(Phrase.of("covers only a carriage return"))
                : Optional.empty();
    }

    /// Of a place with which nothing is wrong; UTF-16 code units of the document's text.
    Span span(int begin, int end) {
        return new Span(text.toText(index.toUtf16(begin)), text.toText(index.toUtf16(end)));
    }
}
