package org.hearsay.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// What a caret stands in: the range that a label key takes where nothing is selected. Every range
/// lies within the caret's paragraph.
public final class StartExtent {

    private static final Set<String> AUXILIARIES =
            Set.of(
                    "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "will",
                    "would", "did", "does", "do", "not", "also");

    private final String text;
    private final Segmentation segmentation;

    public StartExtent(String text, Segmentation segmentation) {
        this.text = text;
        this.segmentation = segmentation;
    }

    /// The token at the caret.
    public Optional<Span> word(int caret) {
        return token(caret).map(i -> segmentation.tokens().get(i));
    }

    /// The token with the auxiliary verbs before it.
    public Optional<Span> wordWithAuxiliaries(int caret) {
        return token(caret)
                .map(i -> {
                    var tokens = segmentation.tokens();
                    int first = i;
                    while (first > 0 && isAuxiliary(tokens, first - 1)) {
                        first--;
                    }
                    return new Span(tokens.get(first).start(), tokens.get(i).end());
                });
    }

    /// The name that the caret stands in; the token where it is no name.
    public Optional<Span> nounRun(int caret) {
        return token(caret).map(i -> Names.around(text, segmentation.tokens(), i));
    }

    public Optional<Span> quotation(int caret) {
        return paragraph(caret).flatMap(p -> Quotations.around(text, p, caret));
    }

    /// The inside of the parenthesis that the caret stands in; otherwise the sentence without its
    /// full stop.
    public Optional<Span> clause(int caret) {
        return parenthesis(caret)
                .or(() ->
                        sentence(caret)
                                .map(s ->
                                        Snapping.trimEndPunctuation(
                                                text, segmentation.tokens(), s)));
    }

    public Optional<Span> sentence(int caret) {
        return Spans.at(segmentation.sentences(), caret);
    }

    public Optional<Span> paragraph(int caret) {
        return Spans.at(segmentation.paragraphs(), caret);
    }

    private Optional<Span> parenthesis(int caret) {
        return sentence(caret).flatMap(s -> parenthesis(s, caret));
    }

    /// Looks no further than the sentence, however long the text is.
    private Optional<Span> parenthesis(Span sentence, int caret) {
        var words = text.substring(sentence.start(), sentence.end());
        int at = caret - sentence.start();
        int open = words.lastIndexOf('(', Math.max(0, at - 1));
        int close = words.indexOf(')', Math.max(open, at));
        int earlierClose = words.lastIndexOf(')', at - 1);
        return open >= 0 && open + 1 < close && earlierClose < open
                ? Optional.of(new Span(sentence.start() + open + 1, sentence.start() + close))
                : Optional.empty();
    }

    /// Index of the token that contains the caret; failing that, of the one that ends there.
    private Optional<Integer> token(int caret) {
        var tokens = segmentation.tokens();
        int i = Spans.lastStartingAtOrBefore(tokens, caret);
        if (i < 0 || tokens.get(i).end() < caret) {
            return Optional.empty();
        }
        boolean onlyPunctuation =
                !Character.isLetterOrDigit(text.codePointAt(tokens.get(i).start()));
        // A caret between a word and its comma means the word.
        if (onlyPunctuation && i > 0 && tokens.get(i - 1).end() == caret) {
            return Optional.of(i - 1);
        }
        return Optional.of(i);
    }

    private boolean isAuxiliary(List<Span> tokens, int i) {
        var token = tokens.get(i);
        return AUXILIARIES.contains(text.substring(token.start(), token.end()))
                && tokens.get(i + 1).start() == token.end() + 1;
    }
}
