package org.hearsay.project.agreement.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Id;
import org.hearsay.project.agreement.compare.Cell;

/// What is known of one document as two or more annotators have it.
///
/// @param worked when the last of the spans was changed
/// @param length in code points
/// @param raters where each one's spans stand
/// @param counts how many cases of each kind there are between two of them; none for more
public record DocumentTally(
        Id document,
        String title,
        Instant worked,
        int length,
        List<LayerMarks> raters,
        Map<Cell, Integer> counts) {

    public DocumentTally {
        raters = List.copyOf(raters);
        counts = Map.copyOf(counts);
    }
}
