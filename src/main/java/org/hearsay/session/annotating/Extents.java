package org.hearsay.session.annotating;

import java.util.Optional;
import org.hearsay.language.Snapping;
import org.hearsay.language.extent.Ladder;
import org.hearsay.schema.Label;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// The range that a label takes: at a bare caret, and of a selection.
final class Extents {

    private final Desk desk;
    private final String text;
    private final Segmentation segmentation;

    Extents(Desk desk) {
        this.desk = desk;
        text = desk.document().text();
        segmentation = desk.document().segmentation();
    }

    /// Empty where there are no words.
    Optional<Span> at(Label label, int caret) {
        boolean isSmart = desk.assistance().smartExtents();
        return ladder(caret).start(isSmart ? startOf(label) : Ladder.Start.WORD);
    }

    /// The ranges around a caret.
    Ladder ladder(int caret) {
        return Ladder.at(text, segmentation, caret);
    }

    private static Ladder.Start startOf(Label label) {
        return switch (label.smartExtent()) {
            case WORD -> Ladder.Start.WORD;
            case WORD_WITH_AUXILIARIES -> Ladder.Start.WORD_WITH_AUXILIARIES;
            case NOUN_RUN -> Ladder.Start.NOUN_RUN;
            case QUOTATION_ELSE_CLAUSE -> Ladder.Start.QUOTATION_ELSE_CLAUSE;
            case CLAUSE -> Ladder.Start.CLAUSE;
            case SENTENCE -> Ladder.Start.SENTENCE;
            case PARAGRAPH -> Ladder.Start.PARAGRAPH;
        };
    }

    /// Empty where the selection holds nothing but space.
    Optional<Span> of(Label label, Span selection) {
        if (!desk.assistance().snap()) {
            return Snapping.trimSpaces(text, selection).map(_ -> selection);
        }
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
        return ladder(caret).start(Ladder.Start.WORD);
    }
}
