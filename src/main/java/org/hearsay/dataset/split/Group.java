package org.hearsay.dataset.split;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/// Documents that stay together.
///
/// @param members numbers of its documents, ascending
/// @param causes why; none for a group of one
/// @param rows of all its documents
/// @param labels of all its documents
public record Group(
        List<Integer> members, Set<Cause> causes, int rows, SortedMap<String, Integer> labels) {

    public Group {
        members = List.copyOf(members);
    }
}
