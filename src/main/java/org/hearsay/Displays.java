package org.hearsay;

import java.util.Locale;

/// Whether a window can be opened here. Asks no toolkit, which would have to be loaded for it.
final class Displays {

    private Displays() {}

    static boolean missing() {
        var display = System.getenv("DISPLAY");
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                && (display == null || display.isBlank())
                && System.getProperty("glass.platform", "").isEmpty();
    }
}
