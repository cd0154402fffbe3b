package org.hearsay.language.extent;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.language.Quotations;
import org.hearsay.language.Spans;
import org.hearsay.language.words.Words;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// A caret in a text, with what the rules look at around it.
///
/// Confined to one thread.
final class Place {

    final String text;
    final Segmentation segmentation;

    /// In UTF-16 code units.
    final int caret;

    /// Of the caret's sentence.
    final Words words;

    private final Optional<Span> paragraph;
    private final List<Span> quotations;

    Place(String text, Segmentation segmentation, int caret) {
        this.text = text;
        this.segmentation = segmentation;
        paragraph = Spans.at(segmentation.paragraphs(), caret);
        this.caret = paragraph.map(p -> inSentence(segmentation, p, caret)).orElse(caret);
        words = Words.around(text, segmentation, this.caret);
        quotations = paragraph.map(p -> Quotations.near(text, p, caret)).orElse(List.of());
    }

    /// The caret itself, or the end of the sentence before where it stands between two.
    private static int inSentence(Segmentation segmentation, Span paragraph, int caret) {
        var sentences = segmentation.sentences();
        int i = Spans.lastStartingAtOrBefore(sentences, caret);
        return i >= 0 && sentences.get(i).start() >= paragraph.start()
                ? Math.min(caret, sentences.get(i).end())
                : caret;
    }

    Optional<Span> paragraph() {
        return paragraph;
    }

    Optional<Span> sentence() {
        return Spans.at(segmentation.sentences(), caret);
    }

    /// Quotations around the caret, the smallest first.
    List<Span> quotations() {
        return quotations;
    }

    /// Index in [#words] of the word at the caret.
    OptionalInt word() {
        return words.at(caret);
    }
}
