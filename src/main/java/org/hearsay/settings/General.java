package org.hearsay.settings;

/// The person, the language, and what the program shows when it starts.
public record General(Person person, Language language, Start start) {

    public static General of(Person person) {
        return new General(person, Language.SYSTEM, Start.LAST_PROJECT);
    }

    public General withPerson(Person changed) {
        return new General(changed, language, start);
    }

    public General withLanguage(Language changed) {
        return new General(person, changed, start);
    }

    public General withStart(Start changed) {
        return new General(person, language, changed);
    }

    /// The language of the window's texts.
    public enum Language {
        /// The computer's, where the program speaks it.
        SYSTEM,
        ENGLISH,
        GERMAN
    }

    /// What is there after the start.
    public enum Start {
        LAST_PROJECT,
        WELCOME
    }
}
