package org.hearsay.ui.problems;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.schema.Schema;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Quietly;
import org.hearsay.ui.support.commands.Keys;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// The list of problems with a filter. Enter goes to one, digits take its ways out, letters filter.
public final class ProblemListView extends VBox {

    private final ProblemListViewModel viewModel;
    private final ProblemActions actions;
    private final Messages messages;
    private final ListView<ProblemListViewModel.Row> list = new ListView<>();
    private final TextField filter = new TextField();
    private final Quietly quietly = new Quietly();

    /// Where the row stands that was looked at last.
    private int lastIndex;

    public ProblemListView(
            ProblemListViewModel viewModel,
            ProblemActions actions,
            Supplier<Schema> schema,
            Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.messages = messages;
        setMinWidth(0);
        list.setId("problems");
        list.getStyleClass().add("plain-list");
        list.setItems(viewModel.visible());
        list.setAccessibleText(messages.text("problems.title"));
        list.setCellFactory(_ -> new ProblemCell(schema, messages));
        list.setPlaceholder(Controls.placeholder(placeholder()));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                go();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, row) -> {
                    if (!quietly.isOn() && row != null) {
                        viewModel.look(row);
                    }
                });
        viewModel.currentProperty().subscribe(this::follow);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), list);
    }

    public void takeFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private HBox head() {
        filter.setId("problem-filter");
        filter.setPromptText(messages.text("problems.filter"));
        filter.setAccessibleText(messages.text("problems.filter"));
        filter.setMinWidth(0);
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        HBox.setHgrow(filter, Priority.ALWAYS);
        var head = new HBox(filter);
        head.getStyleClass().add("toolbar-row");
        return head;
    }

    private Label placeholder() {
        var empty = Controls.wrapped("", "empty-text");
        viewModel
                .filterProperty()
                .subscribe(query ->
                        empty.setText(
                                messages.text(
                                        query.isBlank()
                                                ? "problems.empty"
                                                : "problems.none-found")));
        return empty;
    }

    private void keyPressed(KeyEvent event) {
        var code = event.getCode();
        if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            go();
            event.consume();
        } else if (!event.isShortcutDown() && Keys.digit(code).isPresent()) {
            take(Keys.digit(code).getAsInt());
            event.consume();
        }
    }

    /// Typing ahead looks for the word.
    private void keyTyped(KeyEvent event) {
        var typed = event.getCharacter();
        if (!event.isShortcutDown()
                && !typed.isEmpty()
                && Character.isLetter(typed.codePointAt(0))) {
            filter.setText(filter.getText() + typed);
            filter.requestFocus();
            filter.end();
            event.consume();
        }
    }

    private void go() {
        var row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            actions.go(row.annotation().id());
        }
    }

    private void take(int digit) {
        var row = viewModel.currentProperty().get();
        if (row != null) {
            actions.offers(row.problem()).stream()
                    .skip(digit - 1L)
                    .limit(digit == 0 ? 0 : 1)
                    .forEach(actions::mend);
        }
    }

    private void follow(ProblemListViewModel.@Nullable Row row) {
        if (row == null) {
            clearOrGoOn();
        } else {
            quietly.run(() -> list.getSelectionModel().select(row));
            lastIndex = list.getSelectionModel().getSelectedIndex();
            if (!list.isFocused()) {
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
            }
        }
    }

    /// Whoever works down the list goes on where the mended problem was.
    private void clearOrGoOn() {
        int last = list.getItems().size() - 1;
        int at = Math.min(lastIndex, last);
        quietly.run(list.getSelectionModel()::clearSelection);
        if (list.isFocused() && at >= 0) {
            list.getSelectionModel().select(at);
        }
    }
}
