package org.hearsay.project.review;

/// Why somebody cannot decide anything about a document.
public enum Refusal {
    /// Its gold is locked.
    LOCKED,
    /// They annotated it themselves, and the project forbids to review that.
    OWN_WORK,
    /// They are an annotator in a project where others decide.
    NO_REVIEWER,
    /// Somebody else reviews it; it can be taken over.
    REVIEWED_BY_ANOTHER
}
