package org.hearsay.settings;

/// The person's choice of light or dark.
public enum Theme {
    /// As the system says.
    SYSTEM,
    LIGHT,
    DARK
}
