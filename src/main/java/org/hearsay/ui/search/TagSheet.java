package org.hearsay.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.TextFieldListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// Asks which label the ticked hits are to be proposed for.
final class TagSheet extends VBox {

    private final ListView<String> labels = new ListView<>();

    /// @param hits how many are ticked
    TagSheet(
            List<String> names,
            int hits,
            Messages messages,
            Consumer<String> propose,
            Runnable close) {
        setId("tag-sheet");
        setPrefWidth(420);
        labels.setId("tag-label");
        labels.getItems().setAll(names);
        labels.setPrefHeight(240);
        labels.setAccessibleText(messages.text("search.tag.label"));
        labels.setCellFactory(TextFieldListCell.forListView(new Shown<>(messages::labelName)));
        labels.setEditable(false);
        labels.getSelectionModel().selectFirst();
        Runnable take =
                () -> {
                    var chosen = labels.getSelectionModel().getSelectedItem();
                    if (chosen != null) {
                        close.run();
                        propose.accept(chosen);
                    }
                };
        labels.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        take.run();
                        event.consume();
                    }
                });
        var make = Controls.button("tag-propose", messages.text("search.tag.propose"), take);
        make.setDefaultButton(true);
        var back = Controls.button("tag-cancel", messages.text("cancel"), close);
        getChildren()
                .addAll(
                        Controls.label(messages.text("search.tag.title", hits), "page-title"),
                        Controls.wrapped(messages.text("search.tag.says"), "muted"),
                        labels,
                        new HBox(8, Controls.spring(), back, make));
    }

    Node first() {
        return labels;
    }
}
