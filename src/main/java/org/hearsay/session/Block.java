package org.hearsay.session;

/// Why nothing can be changed at the moment.
public enum Block {
    /// The project was opened for reading only.
    READ_ONLY,
    /// As many steps wait for the disk as may.
    UNSAVED,
    /// What is shown is not the person's own layer.
    OTHERS_LAYER,
    /// The person's layer is locked.
    LOCKED
}
