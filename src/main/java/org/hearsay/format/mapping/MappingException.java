package org.hearsay.format.mapping;

import org.jspecify.annotations.Nullable;

/// A mapping file that says nothing. The message does not name the file.
public final class MappingException extends Exception {

    private static final long serialVersionUID = 1L;

    MappingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
