package org.hearsay.project.suggest;

import org.hearsay.edit.proposing.SuggestionPolicy;
import org.hearsay.model.Registry;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.text.phrase.Phrase;

/// Refuses to suggest where the project has suggestions off.
final class Allowed {

    private Allowed() {}

    static void require(Registry registry) throws ProjectException {
        if (!SuggestionPolicy.isOn(registry.head())) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.of(
                            "Suggestions are off in this project, so that the first pass stays independent; its owner turns them on with Tools > Suggestions off or on."));
        }
    }
}
