package org.hearsay.ui.palette;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// A row of the palette: what it is, its key, and why it cannot be done now.
final class PaletteCell extends ListCell<PaletteEntry> {

    private final Label group = Controls.label("", "muted", "secondary");
    private final Label title = new Label();
    private final Label why = Controls.label("", "muted", "caption");
    private final Label key = Controls.label("", "key-cap");
    private final HBox row = new HBox(8, group, title, Controls.spring(), why, key);

    PaletteCell() {
        group.setMinWidth(USE_PREF_SIZE);
        title.setMinWidth(0);
        why.setMinWidth(USE_PREF_SIZE);
        key.setMinWidth(USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        // A long title gives way instead of making the list scroll sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        group.setText(entry.group());
        title.setText(entry.title());
        title.setDisable(!entry.isPossible());
        why.setText(entry.why());
        key.setText(entry.key());
        Controls.show(key, !entry.key().isEmpty());
        setGraphic(row);
        setAccessibleText(entry.group() + " " + entry.title() + " " + entry.key() + entry.why());
    }
}
