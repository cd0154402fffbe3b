package org.hearsay.dataset.task;

import java.util.List;
import java.util.Locale;

/// What a model is to learn.
public enum Task {
    /// Where annotations are, token by token.
    TOKENS(List.of()),
    /// Which sentences are worth checking.
    SENTENCES(List.of("claim")),
    /// Who said what.
    PAIRS(List.of("quote", "speaker")),
    /// Who takes which side about what.
    STANCES(List.of("stance")),
    /// What is claimed, by whom, and what came of checking it.
    CLAIMS(List.of("claim"));

    private final List<String> roles;

    Task(List<String> roles) {
        this.roles = roles;
    }

    /// Roles of the schema's profile that it cannot do without.
    public List<String> roles() {
        return roles;
    }

    /// As on the command line.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
