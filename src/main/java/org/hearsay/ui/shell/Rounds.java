package org.hearsay.ui.shell;

import java.util.Optional;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.shell.annotate.AnnotatePlace;

/// Goes from article to article.
///
/// Confined to the JavaFX thread.
final class Rounds {

    private final ProjectSession session;
    private final AnnotatePlace annotate;

    Rounds(ProjectSession session, AnnotatePlace annotate) {
        this.session = session;
        this.annotate = annotate;
    }

    /// Goes to the next document that is not done, and calls this one done.
    void doneAndNext() {
        annotate.problems().done().before(this::finishAndNext);
    }

    private void finishAndNext() {
        var open = session.documentProperty().get();
        if (open == null) {
            return;
        }
        open.setStatus(LayerHead.Status.DONE);
        annotate.documents().nextNotDone(open.id()).ifPresent(annotate.arriving()::at);
    }

    void neighbour(int distance) {
        annotate.documents()
                .neighbour(openId().orElse(null), distance)
                .ifPresent(annotate.arriving()::at);
    }

    private Optional<Id> openId() {
        return Optional.ofNullable(session.documentProperty().get()).map(DocumentSession::id);
    }
}
