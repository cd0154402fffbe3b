package org.hearsay.format.mapping;

import java.util.Map;

/// What labels, attributes and annotators of a file are called in the project. What is not named
/// keeps its name; what is called [#LEFT_OUT] does not come in.
///
/// @param labels and relation types, by what they are called there
/// @param attributes by what they are called there
/// @param annotators by what they are called there
public record Renaming(
        Map<String, String> labels,
        Map<String, String> attributes,
        Map<String, String> annotators) {

    /// In place of a name.
    public static final String LEFT_OUT = "-";

    public static final Renaming NONE = new Renaming(Map.of(), Map.of(), Map.of());

    public Renaming {
        labels = Map.copyOf(labels);
        attributes = Map.copyOf(attributes);
        annotators = Map.copyOf(annotators);
    }

    public boolean isEmpty() {
        return labels.isEmpty() && attributes.isEmpty() && annotators.isEmpty();
    }

    public boolean keepsLabel(String theirs) {
        return !LEFT_OUT.equals(labels.get(theirs));
    }

    public boolean keepsAttribute(String theirs) {
        return !LEFT_OUT.equals(attributes.get(theirs));
    }

    public boolean keepsAnnotator(String theirs) {
        return !LEFT_OUT.equals(annotators.get(theirs));
    }

    /// What is left out has its own name.
    public String label(String theirs) {
        return keepsLabel(theirs) ? labels.getOrDefault(theirs, theirs) : theirs;
    }

    /// What is left out has its own name.
    public String attribute(String theirs) {
        return keepsAttribute(theirs) ? attributes.getOrDefault(theirs, theirs) : theirs;
    }

    /// What is left out has its own name.
    public String annotator(String theirs) {
        return keepsAnnotator(theirs) ? annotators.getOrDefault(theirs, theirs) : theirs;
    }
}
