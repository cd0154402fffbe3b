package org.hearsay.ui.history;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// What the chosen step changed: before beside after.
final class DiffView extends VBox {

    private static final int SHOWN = 100;

    private final Messages messages;
    private final Label title = Controls.label("", "pane-title");
    private final GridPane grid = new GridPane(12, 6);
    private final Button open;

    DiffView(Messages messages, Runnable show) {
        this.messages = messages;
        setId("history-diff");
        getStyleClass().addAll("pane", "below-another");
        open = Controls.button("history-open", messages.text("history.open"), show);
        title.setMinWidth(0);
        var head = new HBox(12, title, Controls.spring(), open);
        head.getStyleClass().add("toolbar-row");
        grid.setStyle("-fx-padding: 0 12 12 12;");
        grid.getColumnConstraints().addAll(column(18), column(41), column(41));
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        clear();
    }

    void clear() {
        title.setText(messages.text("history.choose"));
        grid.getChildren().clear();
        Controls.show(open, false);
    }

    /// @param hasPlace whether it can be shown in an article
    void show(String words, List<Change> changes, boolean hasPlace) {
        title.setText(words);
        Controls.show(open, hasPlace);
        grid.getChildren().clear();
        if (changes.isEmpty()) {
            grid.add(Controls.wrapped(messages.text("history.no-change"), "muted"), 0, 0, 3, 1);
            return;
        }
        grid.add(Controls.label(messages.text("history.before"), "muted", "caption"), 1, 0);
        grid.add(Controls.label(messages.text("history.after"), "muted", "caption"), 2, 0);
        int row = 1;
        for (var change : changes.subList(0, Math.min(SHOWN, changes.size()))) {
            boolean same = change.before().equals(change.after());
            var what = Controls.wrapped(change.what(), "muted", "secondary");
            GridPane.setValignment(what, VPos.TOP);
            grid.add(what, 0, row);
            grid.add(side(change.before(), same ? "diff-same" : "diff-before"), 1, row);
            grid.add(side(change.after(), same ? "diff-same" : "diff-after"), 2, row);
            row++;
        }
        if (changes.size() > SHOWN) {
            var more = messages.text("history.more", changes.size() - SHOWN);
            grid.add(Controls.label(more, "muted"), 0, row, 3, 1);
        }
    }

    private static Label side(String text, String style) {
        var label = Controls.wrapped(text.isEmpty() ? "–" : text, text.isEmpty() ? "muted" : style);
        label.setMaxWidth(Double.MAX_VALUE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
