package org.hearsay.language.words;

/// A kind of word, as coarse as the look of a sentence allows.
public enum WordClass {
    /// `the`, `some`, `several`, also `his` and `their`.
    DETERMINER,
    NUMBER,
    ADJECTIVE,
    NOUN,
    /// A capitalised word that is one by more than its place at the start of a sentence.
    NAME,
    PRONOUN,
    /// The `'s` or `’` behind a possessor.
    GENITIVE,
    VERB,
    /// `has`, `was`, `will`, `not`: what a group of verbs is built with.
    AUXILIARY,
    ADVERB,
    PREPOSITION,
    /// The word `to`, before a noun or a verb.
    TO,
    /// `and`, `or`, `but`.
    CONJUNCTION,
    /// `while`, `because`, `if`: begins a clause.
    SUBORDINATOR,
    /// `who`, `which`, `whose`.
    RELATIVE,
    /// The word `that`.
    THAT,
    PUNCTUATION;

    /// Whether words of this kind stand inside a noun phrase, behind its determiner.
    public boolean isOfNounPhrase() {
        return switch (this) {
            case NUMBER, ADJECTIVE, NOUN, NAME -> true;
            case DETERMINER,
                    PRONOUN,
                    GENITIVE,
                    VERB,
                    AUXILIARY,
                    ADVERB,
                    PREPOSITION,
                    TO,
                    CONJUNCTION,
                    SUBORDINATOR,
                    RELATIVE,
                    THAT,
                    PUNCTUATION ->
                    false;
        };
    }
}
