package org.hearsay.dataset.task;

import java.util.List;
import org.hearsay.dataset.Row;

/// A training row, and what it is an example of.
///
/// @param labels for counting and for keeping splits alike; a row of tokens has many
public record Example(Row row, List<String> labels) {

    public Example {
        labels = List.copyOf(labels);
    }

    static Example of(String label, Row row) {
        return new Example(row, List.of(label));
    }
}
