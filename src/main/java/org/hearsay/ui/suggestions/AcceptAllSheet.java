package org.hearsay.ui.suggestions;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.project.suggest.OpenSuggestion;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// Shows all suggestions of an article before they are accepted together.
public final class AcceptAllSheet extends VBox {

    private final Button take;

    /// @param open in the order in which they are listed
    public AcceptAllSheet(
            List<OpenSuggestion> open, Messages messages, Runnable accept, Runnable close) {
        super(8);
        setId("accept-all-sheet");
        var list = new ListView<OpenSuggestion>();
        list.setId("accept-all-list");
        list.getItems().setAll(open);
        list.setPrefHeight(320);
        list.setCellFactory(_ -> new Cell(messages));
        list.setAccessibleText(messages.text("suggest.title"));
        take =
                Controls.button(
                        "accept-all-do",
                        messages.text("suggest.accept-all.do"),
                        () -> {
                            close.run();
                            accept.run();
                        });
        take.setDefaultButton(true);
        var back = Controls.button("accept-all-cancel", messages.text("cancel"), close);
        getChildren()
                .addAll(
                        Controls.label(
                                messages.text("suggest.accept-all.title", open.size()),
                                "page-title"),
                        Controls.wrapped(messages.text("suggest.accept-all.says"), "muted"),
                        list,
                        new HBox(8, Controls.spring(), back, take));
    }

    public Node first() {
        return take;
    }

    private static final class Cell extends ListCell<OpenSuggestion> {

        private final Messages messages;

        Cell(Messages messages) {
            this.messages = messages;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable OpenSuggestion row, boolean empty) {
            super.updateItem(row, empty);
            setText(
                    row == null || empty
                            ? null
                            : messages.labelName(row.annotation().label()) + "  " + row.words());
        }
    }
}
