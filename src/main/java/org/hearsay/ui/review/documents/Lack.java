package org.hearsay.ui.review.documents;

import java.util.List;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;

/// Why an article cannot be reviewed yet.
///
/// @param finished names of those who are done with it
public record Lack(DocumentRow row, Reason reason, List<String> finished) {

    public Lack {
        finished = List.copyOf(finished);
    }

    /// Id of the article.
    public Id document() {
        return row.document().id();
    }

    /// Whether the work of one is there, which can be reviewed as it is.
    public boolean isOfOne() {
        return switch (reason) {
            case ONE, ACCEPTED -> true;
            case NOBODY, OWN_FIRST -> false;
        };
    }

    /// What is missing.
    public enum Reason {
        /// Nobody is done.
        NOBODY,
        /// There is nothing to compare the work of one with.
        ONE,
        /// Likewise, but that work is in gold.
        ACCEPTED,
        /// The person is to find everything in it on their own first.
        OWN_FIRST
    }
}
