package org.hearsay.language.suggest;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.extent.Ladder;
import org.hearsay.language.words.Verbs;
import org.hearsay.language.words.WordClass;
import org.hearsay.text.Span;

/// A word of saying in a sentence, with the auxiliaries and the partner that belong to it.
///
/// @param first index of its first word
/// @param last index of its last word
/// @param verb index of the word itself
record Cue(Span span, int first, int last, int verb) {

    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s", "get", "got");

    /// What one does without saying anything that could be quoted, whatever else the verb means.
    private static final Set<String> RATHER_DEEDS =
            Set.of(
                    "show",
                    "shows",
                    "showed",
                    "shown",
                    "call",
                    "calls",
                    "called",
                    "calling",
                    "charge",
                    "charges",
                    "charged",
                    "charging",
                    "feel",
                    "feels",
                    "felt",
                    "find",
                    "finds",
                    "found",
                    "finding",
                    "hear",
                    "hears",
                    "heard",
                    "hearing",
                    "learn",
                    "learns",
                    "learned",
                    "know",
                    "knows",
                    "knew",
                    "known",
                    "read",
                    "reads",
                    "posted",
                    "post",
                    "point",
                    "points",
                    "pointed",
                    "rule",
                    "rules",
                    "describe",
                    "describes",
                    "described",
                    "describing",
                    "discovered",
                    "discover",
                    "teach",
                    "teaches",
                    "taught",
                    "understand",
                    "understood",
                    "threaten",
                    "threatened",
                    "accuse",
                    "accused",
                    "accuses",
                    "propose",
                    "proposed",
                    "reject",
                    "rejected",
                    "dismiss",
                    "dismissed",
                    "praise",
                    "praised",
                    "criticised",
                    "criticized",
                    "requested",
                    "request",
                    "demand",
                    "demanded",
                    "mention",
                    "mentioned",
                    "meant",
                    "mean",
                    "means",
                    "signal",
                    "signalled",
                    "decide",
                    "decided",
                    "decides",
                    "cited",
                    "cite",
                    "cites",
                    "reveal",
                    "reveals");

    static Optional<Cue> at(Sentence sentence, int word) {
        var words = sentence.words();
        boolean according =
                words.lower(word).equals("according")
                        && word + 1 < words.size()
                        && words.lower(word + 1).equals("to");
        boolean says =
                words.is(word, WordClass.VERB)
                        && Verbs.isReporting(words.lower(word))
                        && !words.is(word - 1, WordClass.TO);
        if (!according && !says || sentence.isQuoted(word)) {
            return Optional.empty();
        }
        if (according) {
            return Optional.of(new Cue(words.span(word, word + 1), word, word + 1, word));
        }
        return sentence.extent(word, Ladder.Start.WORD_WITH_AUXILIARIES)
                .map(span -> of(sentence, word, span))
                .filter(cue -> !cue.isPassive(sentence));
    }

    private static Cue of(Sentence sentence, int word, Span span) {
        int first = word;
        while (first > 0 && sentence.words().token(first - 1).start() >= span.start()) {
            first--;
        }
        return new Cue(span, first, sentence.wordBefore(span.end()), word);
    }

    boolean isAccording(Sentence sentence) {
        return sentence.words().lower(verb).equals("according");
    }

    /// Whether only quotation marks or `that` behind it make it a saying.
    boolean isWeak(Sentence sentence) {
        return RATHER_DEEDS.contains(sentence.words().lower(verb));
    }

    /// `was told`, `is known`: whoever stands before it says nothing.
    private boolean isPassive(Sentence sentence) {
        var words = sentence.words();
        if (words.isParticiple(verb)) {
            return false;
        }
        for (int i = first; i < verb; i++) {
            if (BE.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
