package org.hearsay.project;

import java.util.Iterator;
import java.util.Set;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Capability;
import org.hearsay.format.Loss;
import org.hearsay.format.LossCoding;
import org.hearsay.format.Written;
import org.hearsay.io.PackedList;
import org.hearsay.text.phrase.Phrase;

/// Notes what reviewers decided as documents go by, on the way to a format that has no place for
/// it: all formats but one are alike in that. One thread.
final class DecisionLosses {

    private final boolean areLost;
    private final PackedList.Builder<Loss> losses = new PackedList.Builder<>(new LossCoding());

    /// @param capabilities of the format
    DecisionLosses(Set<Capability> capabilities) {
        areLost = !capabilities.contains(Capability.DECISIONS);
    }

    /// The same documents.
    Iterator<AnnotatedDocument> through(Iterator<AnnotatedDocument> documents) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return documents.hasNext();
            }

            @Override
            public AnnotatedDocument next() {
                var document = documents.next();
                if (areLost) {
                    note(document);
                }
                return document;
            }
        };
    }

    private void note(AnnotatedDocument document) {
        for (var decision : document.decisions()) {
            losses.add(
                    new Loss(
                            "decision",
                            document.article().document().title(),
                            decision.id().toString(),
                            Phrase.of("the format has no place for what reviewers decided")));
        }
    }

    /// What a writer wrote, with these losses behind its own.
    Written with(Written written) {
        return written.with(losses.build());
    }
}
