package org.hearsay.language.walk;

import java.util.List;
import org.hearsay.language.Spans;
import org.hearsay.language.clause.ClauseEdges;
import org.hearsay.language.words.Words;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// Steps from clause to clause: to the starts of sentences and of what parts them inside.
public final class Clauses {

    private Clauses() {}

    /// The first clause start behind `caret`; the caret itself where there is none.
    public static int after(String text, Segmentation segmentation, int caret) {
        var sentences = segmentation.sentences();
        int i = Math.max(0, Spans.lastStartingAtOrBefore(sentences, caret));
        for (; i < sentences.size(); i++) {
            for (int start : starts(text, segmentation, sentences.get(i), caret)) {
                if (start > caret) {
                    return start;
                }
            }
        }
        return caret;
    }

    /// The last clause start before `caret`; the caret itself where there is none.
    public static int before(String text, Segmentation segmentation, int caret) {
        var sentences = segmentation.sentences();
        for (int i = Spans.lastStartingAtOrBefore(sentences, caret); i >= 0; i--) {
            for (int start : starts(text, segmentation, sentences.get(i), caret).reversed()) {
                if (start < caret) {
                    return start;
                }
            }
        }
        return caret;
    }

    /// Near the caret only where the sentence is very long.
    private static List<Integer> starts(
            String text, Segmentation segmentation, Span sentence, int caret) {
        int near = Math.clamp(caret, sentence.start(), sentence.end() - 1);
        var words = Words.around(text, segmentation, near);
        return new ClauseEdges(words, sentence, List.of()).starts();
    }
}
