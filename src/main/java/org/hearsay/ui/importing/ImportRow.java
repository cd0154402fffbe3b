package org.hearsay.ui.importing;

import org.hearsay.project.FileChoice;
import org.hearsay.project.FileChoice.Language;
import org.hearsay.project.intake.Candidate;

/// A file in the wizard, and what was decided about it.
public record ImportRow(Candidate candidate, FileChoice choice) {

    /// How many articles will come in.
    int articles() {
        return switch (choice.take()) {
            case NEW -> candidate.articles() - candidate.known();
            case AGAIN -> candidate.articles();
            case NO -> 0;
        };
    }

    boolean brings() {
        return articles() > 0;
    }

    /// The language that its articles get where the file tells none; empty for none.
    String language() {
        return switch (choice.language()) {
            case Language.Unknown _ -> "";
            case Language.Told _ -> proposed();
            case Language.Named(var code) -> code;
        };
    }

    boolean isLanguageProposed() {
        return choice.language() instanceof Language.Told && !proposed().isEmpty();
    }

    /// With a language that somebody has typed: that of the proposal stands for it, which is of
    /// each article.
    ImportRow withLanguage(String code) {
        Language language =
                code.isEmpty()
                        ? new Language.Unknown()
                        : code.equals(proposed()) ? new Language.Told() : new Language.Named(code);
        return with(choice.speaking(language));
    }

    /// With the language that is proposed, where nobody has decided otherwise.
    ImportRow acceptingLanguage() {
        return choice.language() instanceof Language.Unknown && !proposed().isEmpty()
                ? with(choice.speaking(new Language.Told()))
                : this;
    }

    /// The same for all rows that differ in nothing but the language.
    ImportRow apartFromLanguage() {
        return new ImportRow(candidate.proposing(""), choice.speaking(new Language.Unknown()));
    }

    private String proposed() {
        return candidate.first().map(Candidate.First::proposed).orElse("");
    }

    ImportRow with(Candidate changed) {
        return new ImportRow(changed, choice);
    }

    ImportRow with(FileChoice changed) {
        return new ImportRow(candidate, changed);
    }
}
