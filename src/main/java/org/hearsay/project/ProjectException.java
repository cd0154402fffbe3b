package org.hearsay.project;

import java.util.List;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// A project could not do what it was asked to; nothing has changed. The message is one sentence
/// for a person, naming the file and the way out.
public final class ProjectException extends Exception implements Phrased {

    private static final long serialVersionUID = 1L;

    /// What kind of trouble it is, for exit codes and for what a window offers.
    private final Kind kind;

    private final transient Why why;

    public ProjectException(Kind kind, Phrase phrase) {
        this(kind, new Why(phrase, "", List.of()));
    }

    public ProjectException(Kind kind, Phrase phrase, Throwable cause) {
        this(kind, new Why(phrase, "", List.of()), cause);
    }

    public ProjectException(Kind kind, Why why) {
        super(why.message());
        this.kind = kind;
        this.why = why;
    }

    public ProjectException(Kind kind, Why why, Throwable cause) {
        super(why.message(), cause);
        this.kind = kind;
        this.why = why;
    }

    public Kind kind() {
        return kind;
    }

    public Why why() {
        return why;
    }

    @Override
    public Phrase phrase() {
        return why.phrase();
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
