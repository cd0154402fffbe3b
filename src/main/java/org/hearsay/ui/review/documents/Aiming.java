package org.hearsay.ui.review.documents;

import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.Id;
import org.hearsay.ui.review.desk.Aim;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.review.desk.Filter;
import org.jspecify.annotations.Nullable;

/// What a reviewer is sent to see, until it is before them.
///
/// Confined to the thread of the session.
final class Aiming {

    private @Nullable Id document;
    private Function<Desk, Optional<Desk>> aim = Optional::of;
    private Runnable missed = () -> {};

    /// @param otherwise runs where the document has nothing of it
    void at(Aim wanted, Runnable otherwise) {
        document = wanted.document();
        aim = wanted::on;
        missed = otherwise;
    }

    /// What a list has in another document.
    ///
    /// @param step 1 for its first, -1 for its last
    void on(Id there, Filter list, int step) {
        document = there;
        aim = desk -> Optional.of(desk.entered(list, step));
        missed = () -> {};
    }

    /// What was just read, as whoever was sent there is to see it.
    Desk seen(Desk desk) {
        if (!desk.review().documentId().equals(document)) {
            return desk;
        }
        document = null;
        var found = aim.apply(desk);
        if (found.isEmpty()) {
            missed.run();
        }
        return found.orElse(desk);
    }
}
