package org.hearsay.ui.support;

/// Calls a person back who looks at another program.
@FunctionalInterface
public interface Attention {

    /// Called on the JavaFX thread; returns at once.
    void call(String title, String text);
}
