package org.hearsay.ui.shell.frame;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Keeps a letter out of the field that it led to: a key that moves the focus is typed only after
/// it is pressed, and would be the first letter of what is written there.
final class StrayLetters {

    private final Parent root;

    /// For each key that is down, where it was pressed.
    private final Map<KeyCode, Node> pressed = new EnumMap<>(KeyCode.class);

    private @Nullable KeyCode last;

    /// @param root of a window's scene
    static void keepOut(Parent root) {
        new StrayLetters(root).listen();
    }

    private StrayLetters(Parent root) {
        this.root = root;
    }

    private void listen() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        root.addEventFilter(KeyEvent.KEY_RELEASED, event -> pressed.remove(event.getCode()));
        // Whatever was down may come up in another window.
        root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(w -> w.focusedProperty())
                .subscribe(_ -> pressed.clear());
    }

    private void press(KeyEvent event) {
        last = event.getCode();
        var focused = focused();
        if (focused != null) {
            pressed.putIfAbsent(event.getCode(), focused);
        }
    }

    private void type(KeyEvent event) {
        var from = last == null ? null : pressed.get(last);
        if (from != null && !from.equals(focused())) {
            event.consume();
        }
    }

    private @Nullable Node focused() {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }
}
