package org.hearsay.store;

/// The project file could not be read or written; it is as it was before.
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public StoreException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public StoreException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
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
