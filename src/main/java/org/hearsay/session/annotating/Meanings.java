package org.hearsay.session.annotating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.edit.Edit;
import org.hearsay.language.AliasMatching.Certainty;
import org.hearsay.model.Annotation;
import org.hearsay.model.Entity;
import org.hearsay.session.speakers.Naming;

/// Whom several new mentions of one step mean: who is known by their words alone or, where nobody
/// is, somebody new, once for all that are called alike.
final class Meanings {

    private final SpeakerLinks links;
    private final Map<String, Entity> introduced = new HashMap<>();

    Meanings(SpeakerLinks links) {
        this.links = links;
    }

    /// The edits in whose place the edit stands: those that bring somebody new come first.
    List<Edit> with(Edit edit) {
        if (!(edit instanceof Edit.Add(Annotation made)) || Naming.meant(made).isPresent()) {
            return List.of(edit);
        }
        return links.attribute(made).map(name -> meaning(made, name)).orElse(List.of(edit));
    }

    private List<Edit> meaning(Annotation made, String attribute) {
        var match = links.match(made);
        if (match.certainty() == Certainty.CERTAIN) {
            var known = match.candidates().getFirst();
            return List.of(new Edit.Add(made.withValue(attribute, known.reference())));
        }
        if (match.certainty() != Certainty.NOBODY || !links.bringsSomebody(made)) {
            return List.of(new Edit.Add(made));
        }
        var key = links.key(made);
        var before = Optional.ofNullable(introduced.get(key));
        var who = before.orElseGet(() -> links.introduced(links.words(made)));
        introduced.put(key, who);
        var mention = new Edit.Add(made.withValue(attribute, who.reference()));
        return before.isPresent() ? List.of(mention) : List.of(new Edit.Add(who), mention);
    }
}
