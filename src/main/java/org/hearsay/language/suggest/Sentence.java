package org.hearsay.language.suggest;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Spans;
import org.hearsay.language.extent.Ladder;
import org.hearsay.language.words.Words;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// A sentence with its words and the quotations of its paragraph.
///
/// @param quotations in text order, none within another
record Sentence(
        String text, Segmentation segmentation, Span span, Words words, List<Span> quotations) {

    static Sentence of(String text, Segmentation segmentation, Span span, List<Span> quotations) {
        return new Sentence(
                text,
                segmentation,
                span,
                Words.around(text, segmentation, span.start()),
                quotations);
    }

    /// Whether a word stands in a quotation.
    boolean isQuoted(int word) {
        return quotation(words.token(word).start()).isPresent();
    }

    Optional<Span> quotation(int offset) {
        return Spans.at(quotations, offset).filter(q -> q.contains(offset));
    }

    /// What a label with this start would take at the word.
    Optional<Span> extent(int word, Ladder.Start start) {
        return Ladder.at(text, segmentation, words.token(word).start()).start(start);
    }

    /// Index of the last word that begins before `offset`; -1 where there is none.
    int wordBefore(int offset) {
        int i = words.size() - 1;
        while (i >= 0 && words.token(i).start() >= offset) {
            i--;
        }
        return i;
    }

    /// The last quotation that ends at or before `offset`.
    Optional<Span> quotationBefore(int offset) {
        int i = Spans.lastStartingAtOrBefore(quotations, offset - 1);
        return i >= 0 && quotations.get(i).end() <= offset
                ? Optional.of(quotations.get(i))
                : Optional.empty();
    }

    /// The first quotation that starts at or behind `offset`.
    Optional<Span> quotationBehind(int offset) {
        int i = Spans.lastStartingAtOrBefore(quotations, offset - 1) + 1;
        return i < quotations.size() ? Optional.of(quotations.get(i)) : Optional.empty();
    }

    /// Whether nothing but spaces and punctuation stands between the two places.
    boolean isBare(int from, int to) {
        return from <= to
                && text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
