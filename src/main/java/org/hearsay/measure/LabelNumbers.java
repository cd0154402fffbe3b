package org.hearsay.measure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Numbers of the annotations with one label.
///
/// @param covered characters under at least one of them, in code points
/// @param values how often each value holds, by attribute; what was left at its default counts
public record LabelNumbers(
        int annotations,
        long covered,
        Lengths lengths,
        SortedMap<String, SortedMap<String, Integer>> values) {

    public static final LabelNumbers NONE = new LabelNumbers(0, 0, Lengths.NONE, new TreeMap<>());

    public LabelNumbers {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
