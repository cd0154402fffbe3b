package org.hearsay.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The project's name and the settings that travel with it.
///
/// @param settings sorted by name
public record ProjectHead(Id id, String name, SortedMap<String, String> settings) implements Item {

    public ProjectHead {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    @Override
    public Id home() {
        return Id.PROJECT;
    }
}
