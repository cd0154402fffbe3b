package org.hearsay.ui.review.documents;

import org.hearsay.ui.review.desk.Aim;
import org.hearsay.ui.review.desk.Desk;
import org.jspecify.annotations.Nullable;

/// What a reviewer is sent to see, until it is before them.
///
/// Confined to the thread of the session.
final class Aiming {

    private @Nullable Aim aim;
    private Runnable missed = () -> {};

    /// @param otherwise runs where the document has nothing of it
    void at(Aim wanted, Runnable otherwise) {
        aim = wanted;
        missed = otherwise;
    }

    /// What was just read, as whoever was sent there is to see it.
    Desk seen(Desk desk) {
        var wanted = aim;
        if (wanted == null || !wanted.document().equals(desk.review().documentId())) {
            return desk;
        }
        aim = null;
        var found = wanted.on(desk);
        if (found.isEmpty()) {
            missed.run();
        }
        return found.orElse(desk);
    }
}
