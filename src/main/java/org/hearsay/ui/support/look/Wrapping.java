package org.hearsay.ui.support.look;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;

/// Breaks lines where the room ends, as far as JavaFX can: it fails on [ShapedText] that is one
/// run, so that such words stay in one line, which ends with an ellipsis or is scrolled.
public final class Wrapping {

    private Wrapping() {}

    public static void of(Labeled control) {
        bind(control.wrapTextProperty(), control.textProperty());
    }

    public static void of(TextArea area) {
        bind(area.wrapTextProperty(), area.textProperty());
    }

    /// @param wraps of a control
    /// @param text that it shows
    public static void bind(BooleanProperty wraps, ObservableValue<String> text) {
        wraps.bind(text.map(words -> !ShapedText.isIn(words)));
    }
}
