package org.hearsay.settings;

/// How the program looks.
///
/// @param keyBar whether the bar of keys is shown
public record Appearance(
        Colours colours, Reading reading, Density density, Motion motion, boolean keyBar) {

    public static final Appearance FIRST =
            new Appearance(Colours.FIRST, Reading.FIRST, Density.COMPACT, Motion.SYSTEM, true);

    public Appearance withColours(Colours changed) {
        return new Appearance(changed, reading, density, motion, keyBar);
    }

    public Appearance withReading(Reading changed) {
        return new Appearance(colours, changed, density, motion, keyBar);
    }

    public Appearance withDensity(Density changed) {
        return new Appearance(colours, reading, changed, motion, keyBar);
    }

    public Appearance withMotion(Motion changed) {
        return new Appearance(colours, reading, density, changed, keyBar);
    }

    public Appearance withKeyBar(boolean changed) {
        return new Appearance(colours, reading, density, motion, changed);
    }

    /// How much stands on a screen.
    public enum Density {
        COMPACT,
        COMFORTABLE
    }

    /// Whether things may fade and slide.
    public enum Motion {
        /// As the system says.
        SYSTEM,
        FULL,
        REDUCED
    }
}
