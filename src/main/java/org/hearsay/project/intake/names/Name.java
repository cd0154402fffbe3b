package org.hearsay.project.intake.names;

/// A name that a file uses for something that the project may call otherwise.
public record Name(Kind kind, String theirs) {

    /// What is named, in the order in which people ask.
    public enum Kind {
        LABEL,
        LINK,
        ATTRIBUTE,
        ANNOTATOR
    }
}
