package org.hearsay.ui.problems;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.schema.Schema;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A problem in the list: whose words, and what is wrong with them.
final class ProblemCell extends ListCell<ProblemListViewModel.Row> {

    private final Supplier<Schema> schema;
    private final Messages messages;
    private final Label title = new Label();
    private final Label message = Controls.label("", "muted", "caption");
    private final HBox line;

    ProblemCell(Supplier<Schema> schema, Messages messages) {
        this.schema = schema;
        this.messages = messages;
        title.setMinWidth(0);
        message.setMinWidth(0);
        var sign = Controls.icon(Feather.ALERT_TRIANGLE);
        sign.setIconSize(15);
        sign.getStyleClass().add("problem-sign");
        line = new HBox(8, sign, new VBox(1, title, message));
        line.setAlignment(Pos.CENTER_LEFT);
        // Without this long words would make the whole list scroll sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ProblemListViewModel.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var label = row.annotation().label();
        var known = schema.get().label(label).isPresent() ? messages.labelName(label) : label;
        title.setText(known + ": " + row.words());
        message.setText(row.message());
        setGraphic(line);
        setAccessibleText(row.message() + " " + known + ": " + row.words());
    }
}
