package org.hearsay.format.conll;

import java.util.function.Consumer;
import org.hearsay.format.Loss;
import org.hearsay.format.loss.PlainFormatLosses;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.model.tags.TaggedSpan;
import org.hearsay.model.tags.Tracks;
import org.hearsay.text.phrase.Phrase;

/// What of one document columns of tags do not hold.
final class ConllLosses {

    static final Phrase FORMAT = Phrase.verbatim("CoNLL");

    private final ConllTokens tokens;
    private final PlainFormatLosses losses;

    /// @param all is added to
    ConllLosses(ConllTokens tokens, Consumer<Loss> all) {
        this.tokens = tokens;
        losses = new PlainFormatLosses(FORMAT, tokens.document(), all);
    }

    /// What is lost of the document, whatever the layer.
    void add() {
        losses.comments().form().metadata();
        if (tokens.grid().tokens().isEmpty()) {
            losses.lose(
                    "document",
                    tokens.document().article().document().id(),
                    Phrase.of("it has no token, and so no line; it was left out"));
        }
        if (tokens.hasSpaces()) {
            losses.lose(
                    "token",
                    tokens.document().article().document().id(),
                    Phrase.of("a blank inside a token, as in 30 000, is written as an underscore"));
        }
    }

    void add(Layer layer, Tracks tracks) {
        for (var annotation : tracks.missing(layer.annotations())) {
            losses.lose("annotation", annotation.id(), why(annotation));
        }
        tracks.spans().forEach(this::changed);
        losses.values(layer).notes(layer).relations(layer);
    }

    private Phrase why(Annotation annotation) {
        return tokens.grid().place(annotation).isEmpty()
                ? Phrase.of("a tag needs a token, and it touches none")
                : Phrase.of("the only column has another label there, or is for another label");
    }

    private void changed(TaggedSpan span) {
        var annotation = span.annotation();
        if (annotation.anchor().isDiscontinuous()) {
            losses.lose(
                    "discontinuous",
                    annotation.id(),
                    Phrase.of("tags do not say what belongs together, so each part became a span"));
        }
        if (!ConllLines.oneWord(annotation.label()).equals(annotation.label())) {
            losses.lose(
                    "label", annotation.id(), Phrase.of("blanks in its label became underscores"));
        }
        if (span.cutAtSentences() > 0) {
            losses.lose(
                    "sentence_end",
                    annotation.id(),
                    Phrase.of("tags end with the sentence, so each sentence's part became a span"));
        }
        if (!span.onBorders()) {
            losses.lose(
                    "token_border",
                    annotation.id(),
                    Phrase.of(
                            "it begins or ends inside a token or in a gap, and was moved to whole tokens"));
        }
    }
}
