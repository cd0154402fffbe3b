package org.hearsay.ui.inspector;

import java.util.Optional;
import javafx.scene.Node;
import org.hearsay.model.Annotation;
import org.hearsay.model.Origin;
import org.hearsay.model.Proposal;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// Says of what was suggested by which rule or model it was and how sure that was, and of what a
/// correction of the text went through what it was before.
final class OriginLine {

    private OriginLine() {}

    /// Nothing for what was no suggestion.
    static Optional<Node> of(Annotation annotation, Messages messages) {
        if (annotation.origin().kind() != Origin.Kind.SUGGESTION) {
            return Optional.empty();
        }
        var proposal = Proposal.of(annotation.origin());
        var rule = "suggest.rule." + proposal.by();
        var by = messages.has(rule) ? messages.text(rule) : proposal.by();
        var text =
                proposal.score().isPresent()
                        ? messages.text("suggest.by-model", by, proposal.score().getAsDouble())
                        : messages.text("suggest.by", by);
        var line = Controls.wrapped(text, "muted", "caption");
        line.setId("inspector-origin");
        return Optional.of(line);
    }

    /// Nothing for what is not to be looked at again.
    static Optional<Node> doubt(Annotation annotation, Messages messages) {
        if (!annotation.origin().isDoubted()) {
            return Optional.empty();
        }
        var before = annotation.origin().doubted();
        var line = Controls.wrapped(messages.text("problem.recheck", before), "caption");
        line.setId("inspector-doubt");
        return Optional.of(line);
    }
}
