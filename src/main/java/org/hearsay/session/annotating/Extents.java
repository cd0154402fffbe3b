package org.hearsay.session.annotating;

import java.util.Optional;
import org.hearsay.language.Snapping;
import org.hearsay.language.StartExtent;
import org.hearsay.schema.Label;
import org.hearsay.session.DocumentSession;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// The range that a label takes: at a bare caret, and of a selection.
final class Extents {

    private final String text;
    private final Segmentation segmentation;
    private final StartExtent start;

    Extents(DocumentSession document) {
        text = document.text();
        segmentation = document.segmentation();
        start = new StartExtent(text, segmentation);
    }

    /// Empty where there are no words.
    Optional<Span> at(Label label, int caret) {
        return switch (label.smartExtent()) {
            case WORD -> start.word(caret);
            case WORD_WITH_AUXILIARIES -> start.wordWithAuxiliaries(caret);
            case NOUN_RUN -> start.nounRun(caret);
            case QUOTATION_ELSE_CLAUSE -> start.quotation(caret).or(() -> start.clause(caret));
            case CLAUSE -> start.clause(caret);
            case SENTENCE -> start.sentence(caret);
            case PARAGRAPH -> start.paragraph(caret);
        };
    }

    /// Empty where the selection holds nothing but space.
    Optional<Span> of(Label label, Span selection) {
        var range =
                switch (label.snap()) {
                    case TOKENS -> Snapping.toTokens(segmentation.tokens(), selection);
                    case CHARACTERS -> selection;
                };
        return switch (label.trim()) {
            case NONE -> Optional.of(range);
            case SPACES -> Snapping.trimSpaces(text, range);
            case SPACES_AND_END_PUNCTUATION_BUT_ABBREVIATIONS ->
                    Snapping.trimSpaces(text, range)
                            .map(trimmed ->
                                    Snapping.trimEndPunctuation(
                                            text, segmentation.tokens(), trimmed));
        };
    }

    Optional<Span> word(int caret) {
        return start.word(caret);
    }
}
