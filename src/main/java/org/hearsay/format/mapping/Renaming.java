package org.hearsay.format.mapping;

import java.util.Map;

/// What labels, attributes and annotators of a file are called in the project. What is not named
/// keeps its name.
///
/// @param labels and relation types, by what they are called there
/// @param attributes by what they are called there
/// @param annotators by what they are called there
public record Renaming(
        Map<String, String> labels,
        Map<String, String> attributes,
        Map<String, String> annotators) {

    public static final Renaming NONE = new Renaming(Map.of(), Map.of(), Map.of());

    public Renaming {
        labels = Map.copyOf(labels);
        attributes = Map.copyOf(attributes);
        annotators = Map.copyOf(annotators);
    }

    public boolean isEmpty() {
        return labels.isEmpty() && attributes.isEmpty() && annotators.isEmpty();
    }

    public String label(String theirs) {
        return labels.getOrDefault(theirs, theirs);
    }

    public String attribute(String theirs) {
        return attributes.getOrDefault(theirs, theirs);
    }

    public String annotator(String theirs) {
        return annotators.getOrDefault(theirs, theirs);
    }
}
