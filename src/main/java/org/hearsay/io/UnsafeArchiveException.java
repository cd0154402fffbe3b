package org.hearsay.io;

import java.io.IOException;

/// A zip file that must not be unpacked. The message says why, without the file's name.
public final class UnsafeArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    UnsafeArchiveException(String message) {
        super(message);
    }
}
