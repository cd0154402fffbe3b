package org.hearsay.model;

/// What is known of a layer without its items: whose it is, in which document, and how far it is.
///
/// @param document id of the document
/// @param annotator id of whoever made it
/// @param readTo how far its annotator has read, in UTF-16 code units; what lies beyond makes no
///   training rows; 0 for no marker
public record LayerHead(Id id, Id document, Id annotator, Kind kind, Status status, int readTo)
        implements Item {

    public enum Kind {
        /// One annotator's own.
        WORK,
        /// Written by decisions only.
        GOLD,
        /// Proposals of rules or models, to be accepted or refused.
        SUGGESTIONS
    }

    public enum Status {
        NOT_STARTED,
        IN_PROGRESS,
        DONE,
        LOCKED
    }

    @Override
    public Id home() {
        return Id.PROJECT;
    }

    public LayerHead withStatus(Status changed) {
        return new LayerHead(id, document, annotator, kind, changed, readTo);
    }

    /// @param changed in UTF-16 code units; 0 for no marker
    public LayerHead withReadTo(int changed) {
        return new LayerHead(id, document, annotator, kind, status, changed);
    }
}
