package org.hearsay.ui.speakers;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.session.speakers.SamePerson.Pair;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// Pairs of speakers that may be one. Nothing is merged without a look.
final class SamePersonView extends VBox {

    private final Messages messages;
    private final Consumer<Pair> merge;
    private final Consumer<Pair> tellApart;
    private final Label title = Controls.label("", "pane-title");
    private final ListView<Pair> list = new ListView<>();

    SamePersonView(Messages messages, Consumer<Pair> merge, Consumer<Pair> tellApart) {
        this.messages = messages;
        this.merge = merge;
        this.tellApart = tellApart;
        getStyleClass().addAll("side-pane", "below-another");
        title.setId("same-person");
        list.setId("same-person-list");
        list.getStyleClass().add("plain-list");
        list.setAccessibleText(messages.text("speakers.same.spoken"));
        list.setCellFactory(_ -> new PairCell());
        list.setPrefHeight(120);
        var top = new HBox(title);
        top.getStyleClass().add("toolbar-row");
        getChildren().addAll(top, list);
        show(List.of());
    }

    void show(List<Pair> pairs) {
        title.setText(messages.text("speakers.same", pairs.size()));
        list.getItems().setAll(pairs);
        Controls.show(this, !pairs.isEmpty());
    }

    private final class PairCell extends ListCell<Pair> {

        private final Label names = new Label();
        private final HBox row;

        PairCell() {
            names.setMinWidth(0);
            row =
                    new HBox(
                            6,
                            names,
                            Controls.spring(),
                            Controls.button(
                                    "same-yes",
                                    messages.text("speakers.same.yes"),
                                    () -> tell(merge)),
                            Controls.button(
                                    "same-no",
                                    messages.text("speakers.same.no"),
                                    () -> tell(tellApart)));
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            row.getStyleClass().add("small-buttons");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Pair pair, boolean empty) {
            super.updateItem(pair, empty);
            if (pair == null || empty) {
                setGraphic(null);
                return;
            }
            names.setText(
                    messages.text("speakers.same.pair", pair.one().name(), pair.other().name()));
            setGraphic(row);
        }

        private void tell(Consumer<Pair> action) {
            if (getItem() != null) {
                action.accept(getItem());
            }
        }
    }
}
