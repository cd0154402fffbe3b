package org.hearsay.ui.inspector;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Wrapping;

/// The note of the selected annotation. Leaving the field keeps what was typed, as does Ctrl+Enter;
/// Esc takes it back. Tab leaves it.
final class NoteField extends VBox {

    private final InspectorActions actions;
    private final TextArea area = new TextArea();
    private String kept = "";

    NoteField(InspectorActions actions, Messages messages) {
        this.actions = actions;
        area.setId("note");
        area.setPromptText(messages.text("inspector.note"));
        area.setAccessibleText(messages.text("inspector.note"));
        area.setPrefRowCount(2);
        Wrapping.of(area);
        area.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        keep();
                    }
                });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().add(area);
    }

    void show(String note) {
        kept = note;
        if (!area.isFocused()) {
            area.setText(note);
        }
    }

    void focus() {
        area.requestFocus();
        area.end();
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                area.setText(kept);
                event.consume();
                actions.leave();
            }
            case ENTER -> {
                if (event.isShortcutDown()) {
                    keep();
                    event.consume();
                    actions.leave();
                }
            }
            case TAB -> {
                // A text area would type it, and be a trap for whoever has no mouse.
                event.consume();
                area.requestFocusTraversal(
                        event.isShiftDown()
                                ? TraversalDirection.PREVIOUS
                                : TraversalDirection.NEXT);
            }
            default -> {}
        }
    }

    private void keep() {
        var typed = area.getText().strip();
        if (!typed.equals(kept)) {
            kept = typed;
            actions.setNote(typed);
        }
    }
}
