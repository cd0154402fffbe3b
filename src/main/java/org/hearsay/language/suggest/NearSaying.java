package org.hearsay.language.suggest;

import org.hearsay.language.words.Verbs;
import org.hearsay.language.words.WordClass;
import org.hearsay.language.words.Words;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// Tells whether a mention stands before a word of saying, or behind `according to`, so that it may
/// be whoever says it, and not somebody who is only spoken of.
public final class NearSaying {

    private NearSaying() {}

    public static boolean is(String text, Segmentation segmentation, Span mention) {
        var words = Words.around(text, segmentation, mention.start());
        int first = indexAt(words, mention.start());
        int last = indexAt(words, mention.end() - 1);
        int next = last + 1;
        while (words.is(next, WordClass.ADVERB) || words.is(next, WordClass.AUXILIARY)) {
            next++;
        }
        return says(words, next) || isAccording(words, first - 2);
    }

    private static int indexAt(Words words, int offset) {
        int i = words.size() - 1;
        while (i >= 0 && words.token(i).start() > offset) {
            i--;
        }
        return i;
    }

    private static boolean says(Words words, int i) {
        return words.is(i, WordClass.VERB)
                && !words.isParticiple(i)
                && Verbs.isReporting(words.lower(i));
    }

    private static boolean isAccording(Words words, int i) {
        return i >= 0 && words.lower(i).equals("according");
    }
}
