package org.hearsay.ui.history;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.edit.LoggedStep;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.EmptyPlace;
import org.hearsay.ui.support.look.WaitingRows;
import org.jspecify.annotations.Nullable;

/// The list of steps under its filters, what the chosen one changed below it, and the backups at
/// the right.
final class HistoryView extends SplitPane {

    private final HistoryViewModel viewModel;
    private final Messages messages;
    private final ListView<LoggedStep> list = new ListView<>();
    private final Runnable goThere;
    private long lastChosen;

    /// @param goThere shows the chosen step in its article
    HistoryView(
            HistoryViewModel viewModel,
            HistoryTexts texts,
            Messages messages,
            HistoryCell.Names names,
            Runnable goThere) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.goThere = goThere;
        setId("place-history");
        buildList(texts, names);
    }

    /// @param filters the row above the list
    HistoryView arrange(HBox filters, DiffView diff, BackupsView backups) {
        var waiting = new WaitingRows("history", messages.text("save.retry"), viewModel::refresh);
        viewModel
                .stateProperty()
                .subscribe(state -> {
                    switch (state) {
                        case LOADING -> waiting.coming();
                        case READY -> waiting.there();
                        case FAILED -> waiting.failed(messages.text("history.failed"));
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        var upper = new VBox(filters, waiting, list);
        upper.getStyleClass().add("pane");
        var left = new SplitPane(upper, diff);
        left.setOrientation(Orientation.VERTICAL);
        left.setDividerPositions(0.66);
        SplitPane.setResizableWithParent(backups, false);
        getItems().setAll(left, backups);
        setDividerPositions(0.73);
        return this;
    }

    void takeFocus() {
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    Optional<LoggedStep> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void follow(Consumer<Optional<LoggedStep>> told) {
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(step -> told.accept(Optional.ofNullable(step)));
    }

    private void buildList(HistoryTexts texts, HistoryCell.Names names) {
        list.setId("history-list");
        list.getStyleClass().add("plain-list");
        list.setAccessibleText(messages.text("history.list"));
        list.setItems(viewModel.rows());
        list.setCellFactory(_ -> new HistoryCell(viewModel, texts, messages, names));
        var empty = new EmptyPlace(messages.text("empty.articles"), goThere);
        viewModel.stateProperty().subscribe(_ -> say(empty));
        viewModel.filterProperty().subscribe(_ -> say(empty));
        viewModel.rows().addListener((ListChangeListener<LoggedStep>) _ -> say(empty));
        list.setPlaceholder(empty);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(this::remember);
        viewModel.rows().addListener((ListChangeListener<LoggedStep>) _ -> keepChosen());
    }

    private void remember(@Nullable LoggedStep step) {
        if (step != null) {
            lastChosen = step.sequence();
        }
    }

    private void say(EmptyPlace empty) {
        if (viewModel.stateProperty().get() != HistoryViewModel.State.READY) {
            empty.say("");
        } else if (!viewModel.filterProperty().get().isAll()) {
            empty.say(messages.text("history.none-found"));
        } else if (viewModel.rows().isEmpty()) {
            empty.sayNothingIsThere(messages.text("history.empty"));
        } else {
            empty.say("");
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            goThere.run();
            event.consume();
        } else if (event.getCode() == KeyCode.U) {
            chosen().ifPresent(viewModel::undo);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && viewModel.offerProperty().get() != null) {
            viewModel.keep();
            event.consume();
        }
    }

    /// The same step stays chosen when the list is read anew.
    private void keepChosen() {
        long wanted = lastChosen;
        if (chosen().filter(step -> step.sequence() == wanted).isEmpty()) {
            viewModel.rows().stream()
                    .filter(step -> step.sequence() == wanted)
                    .findFirst()
                    .ifPresent(step -> list.getSelectionModel().select(step));
        }
    }
}
