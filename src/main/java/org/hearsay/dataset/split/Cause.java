package org.hearsay.dataset.split;

import java.util.Locale;

/// Why two documents belong to one group.
public enum Cause {
    SAME_TEXT,
    NEAR_DUPLICATE,
    SAME_EVENT,
    SAME_CLAIM,
    SAME_PUBLISHER,
    SAME_DAY,
    SAME_SPEAKER,
    SAME_TARGET,
    SAME_SENTENCE;

    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
