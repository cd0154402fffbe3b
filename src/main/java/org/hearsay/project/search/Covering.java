package org.hearsay.project.search;

import java.util.List;
import org.hearsay.store.Mark;

/// What covers the hits of one text, and which hits a filter lets through. Offsets are code points.
///
/// @param wanted annotations that the filter is of
record Covering(List<Mark> marks, List<Mark> wanted, Hits hits) {

    enum Hits {
        ALL,
        ON_WANTED
    }

    boolean lets(int start, int end) {
        return hits == Hits.ALL || wanted.stream().anyMatch(m -> m.overlaps(start, end));
    }

    List<String> labels(int start, int end) {
        return marks.stream()
                .filter(m -> m.overlaps(start, end))
                .map(Mark::label)
                .distinct()
                .toList();
    }
}
