package org.hearsay.io;

import java.io.IOException;

/// A zip file that must not be unpacked. The message says why, without the file's name.
public final class UnsafeArchiveException extends IOException implements Worded {

    private static final long serialVersionUID = 1L;

    private final Words words;

    UnsafeArchiveException(Words words) {
        super(words.toString());
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
