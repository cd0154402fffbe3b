package org.hearsay.ui.support.look;

import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The arrows in a choice: they take the value before or after, as in every other list that opens.
///
/// JavaFX moves the focus by them, to whatever is above or below, so that they seemed dead.
public final class ChoiceKeys {

    private ChoiceKeys() {}

    /// For all choices that are ever in the scene.
    public static void in(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, ChoiceKeys::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, ChoiceKeys::released);
    }

    private static void pressed(KeyEvent event) {
        if (isArrow(event) && event.getTarget() instanceof ChoiceBox<?> box && !box.isShowing()) {
            event.consume();
            if (event.isAltDown()) {
                box.show();
            } else if (event.getCode() == KeyCode.DOWN) {
                box.getSelectionModel().selectNext();
            } else {
                box.getSelectionModel().selectPrevious();
            }
        }
    }

    /// Where the key is let go JavaFX would open the list.
    private static void released(KeyEvent event) {
        if (isArrow(event) && event.getTarget() instanceof ChoiceBox<?>) {
            event.consume();
        }
    }

    private static boolean isArrow(KeyEvent event) {
        boolean isModified = event.isShiftDown() || event.isControlDown() || event.isMetaDown();
        return !isModified && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP);
    }
}
