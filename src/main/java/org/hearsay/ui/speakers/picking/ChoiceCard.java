package org.hearsay.ui.speakers.picking;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Sheets;
import org.jspecify.annotations.Nullable;

/// A card on which a person types and chooses from what fits: Enter takes the row that is marked,
/// the arrows mark another, Esc takes none.
///
/// @param <C> what can be chosen
final class ChoiceCard<C> extends VBox {

    private final TextField field = new TextField();
    private final ListView<C> list = new ListView<>();

    /// What it is called and what it says.
    ///
    /// @param id of the card; its field and list are called `FIELD` and `LIST` after it
    /// @param title of the card
    /// @param prompt in the field
    record Words(String id, String field, String list, String title, String prompt) {}

    /// @param found what fits to what is typed, the likeliest first
    /// @param shown a row in words
    ChoiceCard(Words words, Function<String, List<C>> found, Function<C, String> shown) {
        setId(words.id());
        setPrefWidth(420);
        field.setId(words.field());
        field.setPromptText(words.prompt());
        field.setAccessibleText(words.prompt());
        field.textProperty()
                .subscribe(typed -> {
                    list.getItems().setAll(found.apply(typed.strip()));
                    list.getSelectionModel().selectFirst();
                });
        list.setId(words.list());
        list.getStyleClass().add("plain-list");
        list.setPrefHeight(280);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell<>(shown));
        var title = Controls.wrapped(words.title(), "pane-title");
        title.setMaxWidth(400);
        getChildren().addAll(title, field, list);
    }

    /// Shows the card; `chosen` is told at most once.
    void ask(Sheets sheets, Consumer<C> chosen) {
        Runnable choose =
                () -> {
                    var row = list.getSelectionModel().getSelectedItem();
                    if (row != null) {
                        sheets.close();
                        chosen.accept(row);
                    }
                };
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, choose));
        list.setOnMouseClicked(_ -> choose.run());
        sheets.show(this, field);
    }

    private void onKey(KeyEvent event, Runnable choose) {
        var selection = list.getSelectionModel();
        boolean taken = true;
        if (event.getCode() == KeyCode.DOWN) {
            selection.selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            selection.selectPrevious();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose.run();
        } else {
            taken = false;
        }
        if (taken) {
            list.scrollTo(Math.max(0, selection.getSelectedIndex() - 2));
            event.consume();
        }
    }

    private static final class Cell<C> extends ListCell<C> {

        private final Function<C, String> shown;

        Cell(Function<C, String> shown) {
            this.shown = shown;
            // The end of a long line gives way; nothing scrolls sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable C choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(choice == null || empty ? null : shown.apply(choice));
        }
    }
}
