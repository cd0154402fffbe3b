package org.hearsay.review.align;

import java.util.List;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;

/// What an option says.
public sealed interface Content {

    /// It stands as it is.
    record AsItIs() implements Content {}

    record Labelled(String label) implements Content {}

    /// @param anchor in UTF-16 code units
    record Range(Anchor anchor, Part part) implements Content {}

    record Chosen(Value value) implements Content {}

    /// @param targets at least one
    record Leading(List<Target> targets) implements Content {
        public Leading {
            targets = List.copyOf(targets);
        }
    }

    /// Which of the ranges it is.
    enum Part {
        /// That of some annotators.
        OWN,
        /// What all cover.
        SHARED,
        /// What any covers.
        TOGETHER
    }
}
