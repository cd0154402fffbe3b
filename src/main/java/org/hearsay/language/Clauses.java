package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// Where clauses begin, by the look of the text: at the start of a sentence and behind the
/// punctuation that parts its clauses.
public final class Clauses {

    private static final String PARTING = ",;:(–—";

    private Clauses() {}

    /// The first clause start behind `caret`; the caret itself where there is none.
    public static int after(String text, Segmentation segmentation, int caret) {
        var sentences = segmentation.sentences();
        int i = Math.max(0, Spans.lastStartingAtOrBefore(sentences, caret));
        for (; i < sentences.size(); i++) {
            for (int start : startsIn(text, sentences.get(i))) {
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
            for (int start : startsIn(text, sentences.get(i)).reversed()) {
                if (start < caret) {
                    return start;
                }
            }
        }
        return caret;
    }

    private static List<Integer> startsIn(String text, Span sentence) {
        var starts = new ArrayList<Integer>();
        starts.add(sentence.start());
        for (int i = sentence.start() + 1; i + 1 < sentence.end(); i++) {
            if (parts(text, i)) {
                int start = i + 1;
                while (start < sentence.end() && text.charAt(start) == ' ') {
                    start++;
                }
                if (start < sentence.end()) {
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    private static boolean parts(String text, int at) {
        char c = text.charAt(at);
        boolean blankBehind = text.charAt(at + 1) == ' ';
        return c == '('
                || blankBehind && PARTING.indexOf(c) >= 0
                || blankBehind && c == '-' && text.charAt(at - 1) == ' ';
    }
}
