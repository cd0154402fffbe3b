package org.hearsay.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a full check of a project file found.
///
/// @param checked how many of each kind were checked, by kind
public record Verification(SortedMap<String, Long> checked, List<Finding> findings) {

    public Verification {
        checked = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(checked));
        findings = List.copyOf(findings);
    }

    public boolean ok() {
        return findings.isEmpty();
    }
}
