package org.hearsay.store;

import java.nio.file.Path;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;
import org.jspecify.annotations.Nullable;

/// The project file could not be read or written; it is as it was before.
public final class StoreException extends Exception implements Phrased {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final Phrase phrase;

    public StoreException(Kind kind, Phrase phrase) {
        this(kind, phrase, null);
    }

    public StoreException(Kind kind, Phrase phrase, @Nullable Throwable cause) {
        super(phrase.toString(), cause);
        this.kind = kind;
        this.phrase = phrase;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    /// Names the file where it is damaged, unless that was done: who works with two must know
    /// which.
    StoreException about(Path file) {
        if (kind != Kind.DAMAGED || getCause() instanceof StoreException) {
            return this;
        }
        return new StoreException(kind, Phrase.of("%s: %s", file.getFileName(), phrase), this);
    }

    /// What went wrong.
    public enum Kind {
        MISSING,
        EXISTS,
        NOT_A_PROJECT,
        NEWER,
        DAMAGED,
        READ_ONLY,
        CONFLICT,
        STORAGE
    }
}
