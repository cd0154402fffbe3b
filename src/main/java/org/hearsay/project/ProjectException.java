package org.hearsay.project;

import java.util.List;

/// A project could not do what it was asked to; nothing has changed. The message is one sentence
/// for a person, naming the file and the way out.
public final class ProjectException extends Exception {

    private static final long serialVersionUID = 1L;

    /// What kind of trouble it is, for exit codes and for what a window offers.
    private final Kind kind;

    private final String reason;
    private final List<String> details;

    public ProjectException(Kind kind, String message) {
        super(message);
        this.kind = kind;
        reason = "";
        details = List.of();
    }

    public ProjectException(Kind kind, String message, Throwable cause) {
        this(kind, new Why(message, "", List.of()), cause);
    }

    public ProjectException(Kind kind, Why why) {
        super(why.message());
        this.kind = kind;
        reason = why.reason();
        details = why.details();
    }

    public ProjectException(Kind kind, Why why, Throwable cause) {
        super(why.message(), cause);
        this.kind = kind;
        reason = why.reason();
        details = why.details();
    }

    public Kind kind() {
        return kind;
    }

    public Why why() {
        return new Why(String.valueOf(getMessage()), reason, details);
    }

    /// Kinds of trouble.
    public enum Kind {
        /// No such file, document, layer or annotator.
        MISSING,
        /// There is a file of that name already.
        EXISTS,
        /// Not a project file.
        NOT_A_PROJECT,
        /// Content hashes or SQLite's own checks disagree with the file.
        DAMAGED,
        /// Opened for reading only.
        READ_ONLY,
        /// The disk is full, gone or not to be written.
        STORAGE,
        /// The input was refused.
        INPUT
    }
}
