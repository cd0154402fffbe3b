package org.hearsay.language.walk;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.hearsay.language.Quotations;
import org.hearsay.language.Spans;
import org.hearsay.language.words.Names;
import org.hearsay.language.words.WordClass;
import org.hearsay.language.words.Words;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// Steps from one name or quotation to the next: to where each begins.
public final class Landmarks {

    /// Characters of a paragraph that are read at once.
    private static final int STRETCH = 8_000;

    private Landmarks() {}

    /// The start of the first one behind `caret`; the caret itself where there is none.
    public static int after(String text, Segmentation segmentation, int caret) {
        var paragraphs = segmentation.paragraphs();
        int i = Math.max(0, Spans.lastStartingAtOrBefore(paragraphs, caret));
        for (; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            int from = Math.max(paragraph.start(), caret);
            for (; from < paragraph.end(); from += STRETCH) {
                var found = starts(text, segmentation, stretch(paragraph, from)).higher(caret);
                if (found != null) {
                    return found;
                }
            }
        }
        return caret;
    }

    /// The start of the last one before `caret`; the caret itself where there is none.
    public static int before(String text, Segmentation segmentation, int caret) {
        var paragraphs = segmentation.paragraphs();
        for (int i = Spans.lastStartingAtOrBefore(paragraphs, caret); i >= 0; i--) {
            var paragraph = paragraphs.get(i);
            int to = Math.min(paragraph.end(), caret);
            for (; to > paragraph.start(); to -= STRETCH) {
                int from = Math.max(paragraph.start(), to - STRETCH);
                var found = starts(text, segmentation, stretch(paragraph, from)).lower(caret);
                if (found != null) {
                    return found;
                }
            }
        }
        return caret;
    }

    /// Twice as long as a step, so that what begins before its end is seen whole.
    private static Span stretch(Span paragraph, int from) {
        int start = Math.max(paragraph.start(), from - STRETCH);
        return new Span(start, Math.min(paragraph.end(), from + STRETCH));
    }

    private static NavigableSet<Integer> starts(
            String text, Segmentation segmentation, Span range) {
        var starts = new TreeSet<Integer>();
        Quotations.in(text, range).forEach(q -> starts.add(q.start()));
        var tokens = segmentation.tokens();
        int i = Math.max(0, Spans.lastStartingAtOrBefore(tokens, range.start()));
        while (i < tokens.size() && tokens.get(i).start() < range.end()) {
            var words = Words.around(text, segmentation, tokens.get(i).start());
            addNames(words, starts);
            int behind = words.size() == 0 ? 0 : words.token(words.size() - 1).end();
            int next = Spans.lastStartingAtOrBefore(tokens, Math.max(0, behind - 1)) + 1;
            i = Math.max(i + 1, next);
        }
        return starts;
    }

    private static void addNames(Words words, NavigableSet<Integer> starts) {
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, WordClass.NAME) && Names.first(words, i) == i) {
                starts.add(words.token(i).start());
            }
        }
    }
}
