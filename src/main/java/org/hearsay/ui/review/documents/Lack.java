package org.hearsay.ui.review.documents;

import java.util.List;
import org.hearsay.model.DocumentRow;

/// Why an article cannot be reviewed yet.
///
/// @param finished names of those who are done with it
public record Lack(DocumentRow row, Reason reason, List<String> finished) {

    public Lack {
        finished = List.copyOf(finished);
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
