package org.hearsay.settings;

/// The colours that a person has chosen.
public record Colours(Theme theme, Style style, Contrast contrast) {

    public static final Colours FIRST = new Colours(Theme.SYSTEM, Style.PRIMER, Contrast.SYSTEM);

    public Colours withTheme(Theme changed) {
        return new Colours(changed, style, contrast);
    }

    public Colours withStyle(Style changed) {
        return new Colours(theme, changed, contrast);
    }

    public Colours withContrast(Contrast changed) {
        return new Colours(theme, style, changed);
    }

    /// The design of windows and controls; the colours of marks are the same in all.
    public enum Style {
        PRIMER,
        NORD,
        CUPERTINO,
        /// Always dark.
        DRACULA
    }

    /// Whether black on white, or white on black, is asked for.
    public enum Contrast {
        /// As the system says.
        SYSTEM,
        NORMAL,
        HIGH
    }
}
