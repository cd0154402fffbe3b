package org.hearsay.language.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Guesses kinds from left to right: closed lists first, then the look of the word, then what
/// stands before and behind it.
final class Tagger {

    private static final Set<WordClass> OPEN =
            Set.of(
                    WordClass.NUMBER,
                    WordClass.ADJECTIVE,
                    WordClass.NOUN,
                    WordClass.NAME,
                    WordClass.VERB);

    private static final Set<WordClass> IN_NOUN_PHRASE =
            Set.of(WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.GENITIVE, WordClass.NUMBER);

    private static final Set<WordClass> BEGIN_OBJECTS =
            Set.of(
                    WordClass.DETERMINER,
                    WordClass.PRONOUN,
                    WordClass.THAT,
                    WordClass.TO,
                    WordClass.SUBORDINATOR,
                    WordClass.RELATIVE,
                    WordClass.NUMBER,
                    WordClass.ADJECTIVE);

    private static final Set<String> PLURALS =
            Set.of("people", "police", "men", "women", "children", "media", "data");

    /// Names as well, within a sentence.
    private static final Set<String> NAMES_TOO = Set.of("may", "will", "might", "can", "us");

    private static final String OPENING_MARKS = "'\"‘“«„";

    private final Words words;
    private final List<WordClass> kinds = new ArrayList<>();

    Tagger(Words words) {
        this.words = words;
    }

    List<WordClass> tag() {
        for (int i = 0; i < words.size(); i++) {
            kinds.add(kindOf(i));
        }
        return List.copyOf(kinds);
    }

    private WordClass kindOf(int i) {
        var lower = words.lower(i);
        var closed = Lexicon.closed(lower);
        if (isGenitive(i, lower)) {
            return WordClass.GENITIVE;
        }
        if (!words.isWord(i)) {
            boolean shortened = closed.isPresent() && lower.length() > 1;
            return shortened ? WordClass.AUXILIARY : closedSign(closed);
        }
        if (Character.isDigit(lower.codePointAt(0))) {
            return WordClass.NUMBER;
        }
        if (words.isCapitalised(i) && !isOrdinaryStart(i)) {
            return WordClass.NAME;
        }
        if (closed.isPresent()) {
            return inContext(i, lower, closed.get());
        }
        return open(i, lower);
    }

    /// Of signs, `&` alone is more than punctuation.
    private static WordClass closedSign(Optional<WordClass> closed) {
        return closed.filter(WordClass.CONJUNCTION::equals).orElse(WordClass.PUNCTUATION);
    }

    /// `'s` behind a noun; behind a pronoun it is a verb.
    private boolean isGenitive(int i, String lower) {
        boolean s = lower.equals("'s") || lower.equals("’s");
        boolean bare = (lower.equals("'") || lower.equals("’")) && endsInS(i - 1);
        return (s || bare)
                && i > 0
                && words.token(i - 1).end() == words.token(i).start()
                && before(i) != WordClass.PRONOUN
                && before(i) != WordClass.RELATIVE;
    }

    private boolean endsInS(int i) {
        return i >= 0 && words.isWord(i) && words.lower(i).endsWith("s");
    }

    private boolean isPlural(int i) {
        return endsInS(i) && !words.lower(i).endsWith("ss") || PLURALS.contains(words.lower(i));
    }

    /// Whether a capital is owed to the start of a sentence or quotation alone.
    private boolean isOrdinaryStart(int i) {
        var lower = words.lower(i);
        if (lower.equals("i")) {
            return true;
        }
        boolean starts = isFirst(i);
        if (!starts && NAMES_TOO.contains(lower)) {
            return false;
        }
        if (Lexicon.closed(lower).isPresent()) {
            boolean little = !OPEN.contains(Lexicon.closed(lower).get());
            return little || starts && !isNextName(i);
        }
        return starts
                && !isNextName(i)
                && (Verbs.form(lower) != VerbForm.NONE || Lexicon.isAdverb(lower));
    }

    private boolean isNextName(int i) {
        return i + 1 < words.size()
                && words.isWord(i + 1)
                && words.isCapitalised(i + 1)
                && !words.lower(i + 1).equals("i");
    }

    private boolean isFirst(int i) {
        int j = i - 1;
        while (j >= 0 && !words.isWord(j)) {
            if (":;,".contains(words.lower(j))) {
                return false;
            }
            j--;
        }
        return j < 0 || j < i - 1;
    }

    /// Words that can be of two closed kinds.
    private WordClass inContext(int i, String lower, WordClass kind) {
        if (lower.equals("including") || lower.equals("following") || lower.equals("concerning")) {
            return before(i) == WordClass.DETERMINER ? WordClass.ADJECTIVE : kind;
        }
        if (lower.equals("one") && isNextOfNounPhrase(i) && before(i) != WordClass.DETERMINER) {
            return WordClass.NUMBER;
        }
        if (kind == WordClass.NOUN && isAfterTo(i)) {
            return WordClass.VERB;
        }
        return kind;
    }

    private boolean isAfterTo(int i) {
        return before(i) == WordClass.TO;
    }

    private WordClass open(int i, String lower) {
        if (lower.indexOf('-') > 0) {
            return hyphenated(lower);
        }
        if (Lexicon.isAdverb(lower)) {
            return WordClass.ADVERB;
        }
        return switch (Verbs.form(lower)) {
            case NONE -> Lexicon.looksLikeAdjective(lower) ? WordClass.ADJECTIVE : WordClass.NOUN;
            case PAST ->
                    isWithinNounPhrase(i) && !Verbs.isMerePast(lower)
                            ? WordClass.ADJECTIVE
                            : WordClass.VERB;
            case REGULAR_PAST -> past(i);
            case PROGRESSIVE -> progressive(i);
            case BASE -> base(i);
            case THIRD_PERSON -> thirdPerson(i, lower);
        };
    }

    private WordClass hyphenated(String lower) {
        return lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("like")
                ? WordClass.ADJECTIVE
                : WordClass.NOUN;
    }

    private WordClass past(int i) {
        return isWithinNounPhrase(i) || before(i) == WordClass.PREPOSITION && isNextOfNounPhrase(i)
                ? WordClass.ADJECTIVE
                : WordClass.VERB;
    }

    private WordClass progressive(int i) {
        return isWithinNounPhrase(i)
                ? isNextStart(i)
                        ? WordClass.VERB
                        : isNextOfNounPhrase(i) ? WordClass.ADJECTIVE : WordClass.NOUN
                : WordClass.VERB;
    }

    private WordClass base(int i) {
        boolean noun = before(i) == WordClass.NOUN || before(i) == WordClass.NAME;
        if (noun && Verbs.isHardlyNoun(words.lower(i))) {
            return WordClass.VERB;
        }
        return switch (before(i)) {
            case DETERMINER, ADJECTIVE, GENITIVE, NUMBER, PREPOSITION, VERB -> WordClass.NOUN;
            case TO, AUXILIARY, PRONOUN, RELATIVE -> WordClass.VERB;
            case NAME -> Verbs.isUnchangedPast(words.lower(i)) ? WordClass.VERB : WordClass.NOUN;
            case NOUN ->
                    isPlural(i - 1) && !isBehindNounPhraseStop(i) ? WordClass.VERB : WordClass.NOUN;
            case ADVERB -> WordClass.VERB;
            case CONJUNCTION, SUBORDINATOR, THAT, PUNCTUATION ->
                    isNextStart(i) ? WordClass.VERB : WordClass.NOUN;
        };
    }

    private WordClass thirdPerson(int i, String lower) {
        return switch (before(i)) {
            case DETERMINER, ADJECTIVE, GENITIVE, NUMBER, PREPOSITION, VERB, TO, AUXILIARY ->
                    WordClass.NOUN;
            case PRONOUN, RELATIVE, ADVERB -> WordClass.VERB;
            case NOUN, NAME ->
                    endsInS(i - 1) && before(i) == WordClass.NOUN
                            ? WordClass.NOUN
                            : !Lexicon.isRatherNoun(lower) || isNextStart(i)
                                    ? WordClass.VERB
                                    : WordClass.NOUN;
            case CONJUNCTION, SUBORDINATOR, THAT, PUNCTUATION ->
                    isNextStart(i) && !Lexicon.isRatherNoun(lower)
                            ? WordClass.VERB
                            : WordClass.NOUN;
        };
    }

    /// Whether a noun phrase that has begun goes on here.
    private boolean isWithinNounPhrase(int i) {
        return IN_NOUN_PHRASE.contains(before(i));
    }

    /// Whether the word behind begins an object or a clause, as it does behind a verb.
    private boolean isNextStart(int i) {
        if (i + 1 >= words.size()) {
            return false;
        }
        var next = words.lower(i + 1);
        return words.isWord(i + 1) && words.isCapitalised(i + 1)
                || OPENING_MARKS.contains(next)
                || Lexicon.closed(next).filter(BEGIN_OBJECTS::contains).isPresent();
    }

    private boolean isNextOfNounPhrase(int i) {
        if (i + 1 >= words.size() || !words.isWord(i + 1)) {
            return false;
        }
        return Lexicon.closed(words.lower(i + 1))
                .map(WordClass::isOfNounPhrase)
                .orElse(!Lexicon.isAdverb(words.lower(i + 1)));
    }

    /// Whether the word behind can not follow a verb in the plain form.
    private boolean isBehindNounPhraseStop(int i) {
        if (i + 1 >= words.size()) {
            return true;
        }
        var closed = Lexicon.closed(words.lower(i + 1));
        return closed.isPresent() && closed.get() == WordClass.AUXILIARY;
    }

    private WordClass before(int i) {
        return i > 0 ? kinds.get(i - 1) : WordClass.PUNCTUATION;
    }
}
