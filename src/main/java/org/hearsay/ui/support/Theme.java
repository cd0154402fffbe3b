package org.hearsay.ui.support;

/// The person's choice of light or dark.
public enum Theme {
    /// As the system says.
    SYSTEM,
    LIGHT,
    DARK
}
