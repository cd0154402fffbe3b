package org.hearsay.ui.schema.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.hearsay.schema.change.Ordering;
import org.hearsay.schema.change.Part;
import org.hearsay.ui.schema.fields.Editing;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// Moves a part up and down in its list.
final class PlaceButtons extends HBox {

    private final Editing editing;
    private final Part part;

    /// @param id of the part's field
    PlaceButtons(Editing editing, Messages messages, Part part, String id) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        this.editing = editing;
        this.part = part;
        int place = Ordering.place(editing.schema(), part);
        var up = button(id + "-up", "↑", messages.text("schema.place.value.up"), -1);
        up.setDisable(place <= 0);
        var down = button(id + "-down", "↓", messages.text("schema.place.value.down"), 1);
        down.setDisable(place >= Ordering.size(editing.schema(), part) - 1);
        getChildren().addAll(up, down);
    }

    /// For what the list at the left moves by keys.
    PlaceButtons offTheTabs() {
        getChildren().forEach(button -> button.setFocusTraversable(false));
        return this;
    }

    private Button button(String id, String sign, String name, int by) {
        var button =
                Controls.button(
                        id,
                        sign,
                        () -> editing.revise(part.text(), s -> Ordering.moved(s, part, by)));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }
}
