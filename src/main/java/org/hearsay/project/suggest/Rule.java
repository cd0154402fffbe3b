package org.hearsay.project.suggest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What suggestions can be made by, without a model. None ever proposes a stance or a claim.
public enum Rule {
    /// What stands in quotation marks and looks like speech.
    QUOTES,
    /// Words of saying, with who says it and what is said.
    CUES,
    /// Words that are marked elsewhere in the article.
    EQUAL,
    /// Names that the project's speakers go by, near words of saying.
    ALIASES,
    /// What is no part of the article: repeated headlines, promotion, credits.
    BOILERPLATE;

    /// As the command line and the origin of a suggestion write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Rule> of(String id) {
        return Arrays.stream(values()).filter(r -> r.id().equals(id)).findFirst();
    }

    public static List<Rule> all() {
        return List.of(values());
    }
}
