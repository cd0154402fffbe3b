package org.hearsay.language.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.language.Spans;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// The words of one sentence, or of the part of a very long one that surrounds a place, with their
/// kinds. Offsets are UTF-16 code units of the whole text.
public final class Words {

    /// Words looked at before and behind the place asked for.
    private static final int REACH = 200;

    private static final Set<String> NEVER_FINITE =
            Set.of("not", "n't", "be", "been", "being", "having");

    private final String text;
    private final List<Span> tokens;
    private final List<String> lower;
    private final List<WordClass> kinds;

    private Words(String text, List<Span> tokens) {
        this.text = text;
        this.tokens = tokens;
        var folded = new ArrayList<String>(tokens.size());
        for (var token : tokens) {
            folded.add(text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT));
        }
        lower = folded;
        kinds = new Tagger(this).tag();
    }

    /// The words of the sentence at `offset`, or that ends there; none where there is no sentence.
    public static Words around(String text, Segmentation segmentation, int offset) {
        var sentence = Spans.at(segmentation.sentences(), offset);
        if (sentence.isEmpty()) {
            return new Words(text, List.of());
        }
        var tokens = segmentation.tokens();
        int at = Math.max(0, Spans.lastStartingAtOrBefore(tokens, offset));
        int first = Math.max(0, Spans.lastStartingAtOrBefore(tokens, sentence.get().start()));
        int last = Spans.lastStartingAtOrBefore(tokens, sentence.get().end() - 1);
        var near =
                tokens.subList(Math.clamp(at - REACH, first, last), Math.min(last, at + REACH) + 1);
        return new Words(text, near);
    }

    public String text() {
        return text;
    }

    public int size() {
        return tokens.size();
    }

    public Span token(int i) {
        return tokens.get(i);
    }

    /// In lower case.
    public String lower(int i) {
        return lower.get(i);
    }

    public WordClass kind(int i) {
        return kinds.get(i);
    }

    public boolean is(int i, WordClass kind) {
        return 0 <= i && i < size() && kinds.get(i) == kind;
    }

    /// Whether one of the words from `from` to before `to` is a verb that a clause can stand on.
    public boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is a verb that a clause can stand on: no infinitive, no `-ing`.
    public boolean isFinite(int i) {
        if (is(i, WordClass.AUXILIARY)) {
            return !NEVER_FINITE.contains(lower(i));
        }
        return is(i, WordClass.VERB) && !isParticiple(i) && !is(i - 1, WordClass.TO);
    }

    /// Whether it is a verb in `-ing`.
    public boolean isParticiple(int i) {
        return is(i, WordClass.VERB) && lower(i).endsWith("ing");
    }

    public boolean isCapitalised(int i) {
        int first = text.codePointAt(tokens.get(i).start());
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /// Whether the word begins with a letter or a digit, unlike punctuation.
    public boolean isWord(int i) {
        return Character.isLetterOrDigit(text.codePointAt(tokens.get(i).start()));
    }

    /// From the start of one word to the end of another.
    public Span span(int first, int last) {
        return new Span(tokens.get(first).start(), tokens.get(last).end());
    }

    /// The word that the caret means: the one that it stands in or before; the one behind it, where
    /// it stands at its end or in what follows, as a comma or a blank does.
    public OptionalInt at(int offset) {
        int i = Spans.lastStartingAtOrBefore(tokens, offset);
        if (i < 0) {
            return OptionalInt.empty();
        }
        boolean before = i > 0 && tokens.get(i - 1).end() == offset;
        if (before && (!isWord(i) || kinds.get(i) == WordClass.GENITIVE)) {
            i--;
        }
        return OptionalInt.of(isWord(i) ? i : nearestWord(i));
    }

    /// Behind an opening sign, before any other; the sign itself where there is no word.
    private int nearestWord(int sign) {
        boolean opens = sign + 1 < size() && isWord(sign + 1) && touches(sign);
        int i = opens ? sign + 1 : sign;
        while (i > 0 && !isWord(i)) {
            i--;
        }
        return isWord(i) ? i : sign;
    }

    private boolean touches(int i) {
        return tokens.get(i).end() == tokens.get(i + 1).start();
    }
}
