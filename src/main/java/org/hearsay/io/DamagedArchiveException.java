package org.hearsay.io;

import java.io.IOException;

/// A zip file of which a part cannot be unpacked. The message says which, without the file's name.
public final class DamagedArchiveException extends IOException implements Worded {

    private static final long serialVersionUID = 1L;

    private final Words words;

    DamagedArchiveException(Words words, Throwable cause) {
        super(words.toString(), cause);
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
