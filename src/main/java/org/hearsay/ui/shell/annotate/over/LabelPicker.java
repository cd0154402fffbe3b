package org.hearsay.ui.shell.annotate.over;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.LetterChip;
import org.jspecify.annotations.Nullable;

/// Lets a person choose a label by typing a part of its name: the way to labels without a key.
/// Enter takes the first, Esc none.
public final class LabelPicker {

    private static final double WIDTH = 260;
    private static final double ROW = 30;
    private static final int ROWS = 8;

    private final Overlay overlay;
    private final Messages messages;
    private final Supplier<Schema> schema;
    private final TextField filter = new TextField();
    private final ListView<Label> list = new ListView<>();
    private final VBox card = new VBox(8, filter, list);
    private Consumer<String> pick = _ -> {};
    private Runnable leave = () -> {};
    private boolean dark;

    public LabelPicker(Overlay overlay, Messages messages, Supplier<Schema> schema) {
        this.overlay = overlay;
        this.messages = messages;
        this.schema = schema;
        card.setId("label-picker");
        card.getStyleClass().add("floating-card");
        filter.setId("label-picker-filter");
        filter.setPromptText(messages.text("picker.filter"));
        filter.setAccessibleText(messages.text("picker.filter"));
        filter.textProperty().subscribe(this::list);
        list.setId("label-picker-list");
        list.getStyleClass().add("plain-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(Controls.label(messages.text("picker.none"), "muted"));
        list.setOnMouseClicked(_ -> take());
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        filter.focusedProperty()
                .subscribe(focused -> {
                    if (!focused && isShown()) {
                        overlay.remove(card);
                    }
                });
    }

    /// @param at what it is for, on the screen
    /// @param chosen is told the name of the label
    /// @param left gives the focus back
    public void show(Bounds at, boolean onDark, Consumer<String> chosen, Runnable left) {
        pick = chosen;
        leave = left;
        dark = onDark;
        filter.clear();
        list("");
        double rows = Math.min(ROWS, Math.max(1, list.getItems().size()));
        list.setPrefHeight(rows * ROW + 4);
        card.setPrefWidth(WIDTH);
        overlay.put(card, at, WIDTH);
        filter.requestFocus();
    }

    private boolean isShown() {
        return card.getParent() != null;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> take();
            case ESCAPE -> close();
            case DOWN -> move(1);
            case UP -> move(-1);
            case TAB -> {}
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            int at = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(at);
        }
    }

    private void take() {
        var chosen = list.getSelectionModel().getSelectedItem();
        close();
        if (chosen != null) {
            pick.accept(chosen.name());
        }
    }

    private void close() {
        overlay.remove(card);
        leave.run();
    }

    /// Those that start with what is typed come first.
    private void list(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Label> found =
                schema.get().labels().stream()
                        .filter(l -> name(l).contains(wanted))
                        .sorted((a, b) ->
                                Boolean.compare(
                                        name(b).startsWith(wanted), name(a).startsWith(wanted)))
                        .toList();
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
    }

    private String name(Label label) {
        return messages.labelName(label.name()).toLowerCase(Locale.ROOT);
    }

    private final class Cell extends ListCell<Label> {

        @Override
        protected void updateItem(@Nullable Label label, boolean empty) {
            super.updateItem(label, empty);
            if (label == null || empty) {
                setGraphic(null);
                return;
            }
            var name = messages.labelName(label.name());
            var row = new HBox(8, new LetterChip(label.name(), schema.get(), dark));
            row.getChildren().add(Controls.label(name));
            setGraphic(row);
            setAccessibleText(name);
        }
    }
}
