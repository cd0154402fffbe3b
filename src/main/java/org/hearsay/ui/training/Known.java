package org.hearsay.ui.training;

import org.hearsay.project.dataset.DatasetTrial;

/// What is known of the training set that is chosen.
public sealed interface Known {

    record Counting() implements Known {}

    record Counted(DatasetTrial trial) implements Known {}

    /// @param why a sentence for a person
    record Refused(String why) implements Known {}

    /// A field says nothing that can be done.
    record Unclear() implements Known {}
}
