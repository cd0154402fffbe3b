package org.hearsay.ui.support.files;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// Chooses the file whose first lines are shown. A name that is too long for its place is shortened
/// in its middle, since names of one export differ at their ends.
final class FileChoice extends ComboBox<String> {

    FileChoice(String id) {
        setId(id);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setButtonCell(new Name());
        setCellFactory(_ -> new Name());
        var whole = new Tooltip();
        whole.textProperty().bind(valueProperty());
        valueProperty().subscribe(name -> setTooltip(name == null ? null : whole));
    }

    /// Offers these files, the first one chosen. A choice that stays is not chosen anew: the
    /// control would show nothing then.
    void choices(List<String> names) {
        if (getItems().equals(names)) {
            return;
        }
        setValue(null);
        getItems().setAll(names);
        getSelectionModel().selectFirst();
    }

    private static final class Name extends ListCell<String> {

        Name() {
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(name == null || empty ? "" : name);
        }
    }
}
