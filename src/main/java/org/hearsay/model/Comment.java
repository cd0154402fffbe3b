package org.hearsay.model;

import java.time.Instant;

/// A remark in a thread on an annotation, a difference or a document.
///
/// @param document id of the document that it is about
/// @param subject id of the thread's annotation, difference or document, or of the comment that
///   this one answers
/// @param author id of the annotator who wrote it
public record Comment(
        Id id, Id document, Id subject, Id author, String text, boolean resolved, Stamp stamp)
        implements Item {

    @Override
    public Id home() {
        return Id.PROJECT;
    }

    public Comment resolvedAt(Instant now) {
        return new Comment(id, document, subject, author, text, true, stamp.changedAt(now));
    }

    public Comment reopenedAt(Instant now) {
        return new Comment(id, document, subject, author, text, false, stamp.changedAt(now));
    }
}
