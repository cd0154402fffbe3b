package org.hearsay.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Numbers of one group of annotations.
///
/// @param name empty for what belongs to no group, such as articles without a date
/// @param documents articles in it
/// @param layers annotators' work on them
/// @param characters of those articles, once a layer, in code points
/// @param covered characters under at least one annotation, in code points
/// @param labels by name, in the schema's order
public record GroupNumbers(
        String name,
        int documents,
        int layers,
        long characters,
        long covered,
        Map<String, LabelNumbers> labels) {

    public GroupNumbers {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    public int annotations() {
        return labels.values().stream().mapToInt(LabelNumbers::annotations).sum();
    }

    public LabelNumbers label(String label) {
        return labels.getOrDefault(label, LabelNumbers.NONE);
    }

    /// From 0 to 1.
    public double coverage() {
        return characters == 0 ? 0 : (double) covered / characters;
    }
}
