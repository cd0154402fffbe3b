package org.hearsay.format;

import java.util.Locale;

/// What a format counts in.
public enum OffsetUnit {
    CODE_POINT,
    UTF16,
    TOKEN,
    NONE;

    /// As reports write it.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
