package org.hearsay.ui.support.commands;

import javafx.scene.input.KeyCombination;

/// Where a key has its meaning. A letter may mean one thing in the article and another in a place
/// that has letters of its own.
public enum KeyContext {
    WINDOW,
    ARTICLE,
    REVIEW;

    /// @param id of a command, perhaps one that this window does not have
    public static KeyContext of(String id, KeyCombination key) {
        if (Keys.worksEverywhere(key)) {
            return WINDOW;
        }
        return id.startsWith(Commands.REVIEW) ? REVIEW : ARTICLE;
    }
}
