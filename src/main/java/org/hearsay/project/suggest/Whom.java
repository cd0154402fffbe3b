package org.hearsay.project.suggest;

import java.util.List;
import org.hearsay.language.AliasMatching;
import org.hearsay.language.AliasMatching.Certainty;
import org.hearsay.language.AliasMatching.Known;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Registry;

/// Whom a mention means, where its words are the name of one speaker of the project and of nobody
/// else. Confined to one thread.
final class Whom {

    private final AliasMatching matching = new AliasMatching();
    private final List<Known<Entity>> known;
    private final Roles roles;

    Whom(Registry registry, Roles roles) {
        this.roles = roles;
        known =
                registry.entities().values().stream()
                        .map(e -> new Known<>(e, e.names(), false))
                        .toList();
    }

    /// The value that says so; none where it is not certain.
    Attributes meant(String label, String words) {
        var match = matching.match(words, known);
        return match.certainty() == Certainty.CERTAIN
                ? roles.reference(label)
                        .map(name ->
                                Attributes.NONE.with(
                                        name, match.candidates().getFirst().reference()))
                        .orElse(Attributes.NONE)
                : Attributes.NONE;
    }
}
