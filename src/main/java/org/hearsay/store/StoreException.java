package org.hearsay.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The project file could not be read or written; it is as it was before.
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String reason;
    private final List<String> details;

    public StoreException(Kind kind, String message) {
        this(kind, message, "", null);
    }

    public StoreException(Kind kind, String message, Throwable cause) {
        this(kind, message, "", cause);
    }

    /// For one of the reasons that can be told in any language.
    ///
    /// @param reason lower case, words joined by hyphens
    /// @param details that fill the gaps of its text
    StoreException(
            Kind kind,
            String message,
            String reason,
            @Nullable Throwable cause,
            String... details) {
        super(message, cause);
        this.kind = kind;
        this.reason = reason;
        this.details = List.of(details);
    }

    public Kind kind() {
        return kind;
    }

    /// A key of the message bundles; empty where the message says all.
    public String reason() {
        return reason;
    }

    public List<String> details() {
        return details;
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
