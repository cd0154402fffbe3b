package org.hearsay.ui.support.commands;

/// The kinds of keyboard that differ in the keys that move a caret.
public enum Keyboard {
    /// Windows and Linux.
    PC,
    MAC;

    public static Keyboard ofThisComputer() {
        return System.getProperty("os.name", "").startsWith("Mac") ? MAC : PC;
    }
}
