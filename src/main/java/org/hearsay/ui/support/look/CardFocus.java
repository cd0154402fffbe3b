package org.hearsay.ui.support.look;

import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Keeps the keyboard on a card for as long as it is there. What is loaded behind it meanwhile, an
/// article say, asks for the keyboard and gets it when the card goes, if who had it before is gone
/// by then. Tab goes round within the card.
final class CardFocus {

    private enum Tab {
        NONE,
        FORTH,
        BACK
    }

    private final Parent layer;
    private final SimpleBooleanProperty held = new SimpleBooleanProperty();
    private @Nullable Node before;
    private @Nullable Node asked;
    private @Nullable Node within;
    private Tab tab = Tab.NONE;

    CardFocus(Parent layer) {
        this.layer = layer;
        layer.sceneProperty().flatMap(Scene::focusOwnerProperty).when(held).subscribe(this::moved);
        layer.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Gives the keyboard to a part of the card that is there now.
    void hold(Node first) {
        if (!held.get()) {
            before = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
            asked = null;
        }
        within = first;
        first.requestFocus();
        held.set(true);
    }

    /// Gives the keyboard back: the card is gone.
    void giveBack() {
        held.set(false);
        var back = takesKeys(before) ? before : asked;
        before = null;
        asked = null;
        within = null;
        if (back != null) {
            back.requestFocus();
        }
    }

    private void moved(@Nullable Node owner) {
        if (owner == null || !held.get()) {
            return;
        }
        if (isWithin(owner)) {
            within = owner;
            return;
        }
        if (tab == Tab.NONE) {
            asked = owner;
        }
        target().requestFocus();
    }

    /// A layer takes keys itself where nothing on its card does, for as long as something is
    /// computed: they would change what is behind the card otherwise.
    private Node target() {
        var round =
                switch (tab) {
                    case NONE -> takesKeys(within) ? within : end(layer, false);
                    case FORTH -> end(layer, false);
                    case BACK -> end(layer, true);
                };
        return round == null ? layer : round;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            tab = event.isShiftDown() ? Tab.BACK : Tab.FORTH;
            // The keyboard moves, if it does, while this event is told.
            Platform.runLater(() -> tab = Tab.NONE);
        }
    }

    private boolean isWithin(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(layer)) {
                return true;
            }
        }
        return false;
    }

    private boolean takesKeys(@Nullable Node node) {
        if (node == null
                || node.isDisabled()
                || !Objects.equals(node.getScene(), layer.getScene())) {
            return false;
        }
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// The first or last place within that Tab stops at.
    private static @Nullable Node end(Parent parent, boolean last) {
        var children = parent.getChildrenUnmodifiable();
        for (Node node : last ? children.reversed() : children) {
            if (!node.isVisible() || node.isDisabled()) {
                continue;
            }
            if (node.isFocusTraversable()) {
                return node;
            }
            var inside = node instanceof Parent p ? end(p, last) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }
}
