package org.hearsay.ui.exporting;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// A format: its name, what it can carry, and what it would lose of what is chosen.
final class FormatCell extends ListCell<FormatRow> {

    private final ExportTexts texts;
    private final Label name = Controls.label("", "format-name");
    private final Label carries = Controls.wrapped("", "muted", "secondary");
    private final Label loses = Controls.wrapped("", "secondary");
    private final HBox whole;

    FormatCell(ExportTexts texts) {
        this.texts = texts;
        var left = new VBox(2, name, carries);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        loses.getStyleClass().add("format-losses");
        whole = new HBox(16, left, loses);
        whole.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("format-cell");
        setPrefWidth(0);
        whole.prefWidthProperty().bind(widthProperty().subtract(40));
    }

    @Override
    protected void updateItem(@Nullable FormatRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        name.setText(texts.format(row.id()));
        carries.setText(texts.capabilities(row));
        loses.setText(texts.lost(row));
        loses.getStyleClass().removeAll("import-refused", "format-warns", "muted");
        loses.getStyleClass().add(tone(row));
        setAccessibleText("%s. %s".formatted(name.getText(), loses.getText()));
        setGraphic(whole);
    }

    private static String tone(FormatRow row) {
        if (!row.trouble().isEmpty()) {
            return "import-refused";
        }
        return row.lost().filter(l -> !l.isNothing()).isPresent() ? "format-warns" : "muted";
    }
}
