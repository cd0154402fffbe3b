package org.hearsay.ui.exporting;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// What is chosen for the options of each format: one that was looked at and left keeps its own.
final class FormatOptions {

    private final Map<String, Map<String, String>> byFormat = new HashMap<>();

    /// The values of those that are not as usual, by key.
    Map<String, String> of(String format) {
        return byFormat.getOrDefault(format, Map.of());
    }

    /// @param value empty for the usual one
    void choose(String format, String key, String value) {
        var ours = new TreeMap<>(of(format));
        if (value.isEmpty()) {
            ours.remove(key);
        } else {
            ours.put(key, value);
        }
        byFormat.put(format, ours);
    }

    void choose(String format, Map<String, String> all) {
        byFormat.put(format, new TreeMap<>(all));
    }
}
