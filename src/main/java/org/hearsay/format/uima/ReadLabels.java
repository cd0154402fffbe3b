package org.hearsay.format.uima;

import java.util.HashMap;
import java.util.Map;

/// Labels for the types of one file: their names without the package, unless two have the same.
public final class ReadLabels {

    private final Map<String, String> byType = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();

    /// @param type full name
    public String label(String type) {
        return byType.computeIfAbsent(type, this::first);
    }

    private String first(String type) {
        var plain = UimaNames.plain(type);
        return types.putIfAbsent(plain, type) == null ? plain : type;
    }
}
