package org.hearsay.language.extent;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.words.WordClass;
import org.hearsay.language.words.Words;
import org.hearsay.text.Span;

/// The word at the caret with the auxiliaries before it, and what makes one cue of several words:
/// `has claimed`, `did not say`, `according to`, `pointed out`.
final class VerbGroup implements Step {

    private static final Set<String> TWO_WORDS =
            Set.of(
                    "according to",
                    "pointed out",
                    "points out",
                    "pointing out",
                    "point out",
                    "spoke out",
                    "laid out",
                    "lays out",
                    "set out",
                    "sets out",
                    "went on",
                    "goes on",
                    "made clear",
                    "makes clear",
                    "hit back",
                    "hits back",
                    "shot back",
                    "fired back",
                    "hit out",
                    "hits out",
                    "ruled out",
                    "rules out",
                    "ruling out",
                    "called for",
                    "calls for",
                    "calling for",
                    "called on",
                    "calls on",
                    "calling on",
                    "chimed in",
                    "spelled out",
                    "spelt out",
                    "found out",
                    "turned down",
                    "played down",
                    "plays down",
                    "playing down");

    @Override
    public Optional<Span> around(Place place) {
        var at = place.word();
        return at.isPresent() && place.words.isWord(at.getAsInt())
                ? Optional.of(group(place.words, at.getAsInt()))
                : Optional.empty();
    }

    private static Span group(Words words, int at) {
        int last = at;
        if (isPair(words, at - 1)) {
            return words.span(first(words, at - 1), at);
        }
        while ((words.is(last, WordClass.AUXILIARY) || words.is(last, WordClass.ADVERB))
                && words.is(at, WordClass.AUXILIARY)
                && isOfGroup(words, last + 1)) {
            last++;
        }
        if (words.is(at, WordClass.AUXILIARY) && !words.is(last, WordClass.VERB)) {
            last = at;
        }
        int end = isPair(words, last) ? last + 1 : last;
        return words.span(first(words, last), end);
    }

    private static boolean isOfGroup(Words words, int i) {
        return words.is(i, WordClass.AUXILIARY)
                || words.is(i, WordClass.VERB)
                || words.is(i, WordClass.ADVERB) && isOfGroup(words, i + 1);
    }

    /// Where auxiliaries before a verb begin; adverbs count between them only.
    private static int first(Words words, int verb) {
        int first = verb;
        if (!words.is(verb, WordClass.VERB) && !words.is(verb, WordClass.AUXILIARY)) {
            return verb;
        }
        for (int i = verb - 1; i >= 0; i--) {
            if (words.is(i, WordClass.AUXILIARY)) {
                first = i;
            } else if (!words.is(i, WordClass.ADVERB)) {
                break;
            }
        }
        return first;
    }

    private static boolean isPair(Words words, int i) {
        return i >= 0
                && i + 1 < words.size()
                && TWO_WORDS.contains(words.lower(i) + " " + words.lower(i + 1));
    }
}
