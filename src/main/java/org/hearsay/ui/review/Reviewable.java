package org.hearsay.ui.review;

import java.util.List;
import org.hearsay.edit.settings.ProjectRules;
import org.hearsay.edit.settings.Sight;
import org.hearsay.model.Annotator;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.LayerHead;
import org.hearsay.project.review.Review;
import org.hearsay.session.ProjectSession;

/// Which documents a person can review: two annotators are done with them, and the person is not to
/// find everything in them on their own first.
record Reviewable(ProjectSession session) {

    List<DocumentRow> documents() {
        return session.documents().stream()
                .filter(r -> finished(r) > 1)
                .filter(r -> !isStillBlind(r))
                .toList();
    }

    private static long finished(DocumentRow row) {
        return row.layers().stream().filter(l -> Review.isFinished(l.head())).count();
    }

    private boolean isStillBlind(DocumentRow row) {
        var registry = session.registryProperty().get();
        var self = session.annotator();
        var heads = row.layers().stream().map(DocumentRow.LayerCount::head).toList();
        boolean annotates =
                self.role() == Annotator.Role.ANNOTATOR
                        || heads.stream()
                                .anyMatch(h ->
                                        h.kind() == LayerHead.Kind.WORK
                                                && h.annotator().equals(self.id()));
        var own = Sight.of(registry.head(), self).own(heads.stream());
        return annotates && ProjectRules.of(registry.head()).isBlindAt(own);
    }
}
