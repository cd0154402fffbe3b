package org.hearsay.project.splits;

import java.util.List;
import org.hearsay.dataset.card.Manifest.Method;

/// The splits of an export, in their order.
public record SplitReport(Method method, List<Part> parts) {

    public SplitReport {
        parts = List.copyOf(parts);
    }

    /// A split as it came out.
    ///
    /// @param name also of its folder
    /// @param wished part of all documents, from 0 to 1; 0 where none was wished
    public record Part(String name, double wished, int documents, int annotations, int relations) {}

    /// Of all splits.
    public int documents() {
        return parts.stream().mapToInt(Part::documents).sum();
    }
}
