package org.hearsay.dataset.task;

import java.util.List;
import java.util.Locale;

/// What a model is to learn.
public enum Task {
    /// Where annotations are, token by token.
    TOKENS,
    /// Which sentences are worth checking.
    SENTENCES,
    /// Who said what.
    PAIRS,
    /// Which annotations belong together, and how.
    RELATIONS,
    /// Who takes which side about what.
    STANCES,
    /// What is claimed, by whom, and what came of checking it.
    CLAIMS;

    /// Roles of the schema's profile that it cannot do without.
    public List<String> roles() {
        return switch (this) {
            case TOKENS, RELATIONS -> List.of();
            case SENTENCES, CLAIMS -> List.of("claim");
            case PAIRS -> List.of("quote", "speaker");
            case STANCES -> List.of("stance");
        };
    }

    /// As on the command line.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
