package org.hearsay.settings;

/// How the program looks.
///
/// @param keyBar whether the bar of keys is shown
public record Appearance(
        Colours colours,
        Reading reading,
        Density density,
        Scale scale,
        Motion motion,
        boolean keyBar) {

    public static final Appearance FIRST =
            new Appearance(
                    Colours.FIRST,
                    Reading.FIRST,
                    Density.COMPACT,
                    Scale.SYSTEM,
                    Motion.SYSTEM,
                    true);

    public Appearance withColours(Colours changed) {
        return new Appearance(changed, reading, density, scale, motion, keyBar);
    }

    public Appearance withReading(Reading changed) {
        return new Appearance(colours, changed, density, scale, motion, keyBar);
    }

    public Appearance withDensity(Density changed) {
        return new Appearance(colours, reading, changed, scale, motion, keyBar);
    }

    public Appearance withScale(Scale changed) {
        return new Appearance(colours, reading, density, changed, motion, keyBar);
    }

    public Appearance withMotion(Motion changed) {
        return new Appearance(colours, reading, density, scale, changed, keyBar);
    }

    public Appearance withKeyBar(boolean changed) {
        return new Appearance(colours, reading, density, scale, motion, changed);
    }

    /// How much stands on a screen.
    public enum Density {
        COMPACT,
        COMFORTABLE
    }

    /// How large everything is drawn, for screens of which the system does not tell. The program
    /// heeds it when it starts.
    public enum Scale {
        /// As the system says.
        SYSTEM,
        P100,
        P125,
        P150,
        P200
    }

    /// Whether things may fade and slide.
    public enum Motion {
        /// As the system says.
        SYSTEM,
        FULL,
        REDUCED
    }
}
