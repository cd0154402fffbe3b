package org.hearsay.ui.settings;

/// The pages of the settings, in the order in which they are listed.
enum Page {
    GENERAL,
    APPEARANCE,
    ANNOTATING,
    SHORTCUTS,
    BACKUPS,
    PRIVACY,
    ADVANCED
}
