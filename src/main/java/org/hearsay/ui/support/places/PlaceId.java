package org.hearsay.ui.support.places;

import java.util.Locale;

/// The places of a window, in the order of the rail; the first has the key `Ctrl+1`.
public enum PlaceId {
    ANNOTATE(1),
    SPEAKERS(2),
    SCHEMA(3),
    SEARCH(4),
    REVIEW(5),
    AGREEMENT(6),
    HISTORY(7),
    STATISTICS(8);

    private final int digit;

    PlaceId(int digit) {
        this.digit = digit;
    }

    /// The name in ids of nodes and commands, and in keys of texts.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key that leads there.
    public String key() {
        return "Shortcut+" + digit;
    }
}
