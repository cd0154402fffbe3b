package org.hearsay.ui.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.EmptyPlace;
import org.hearsay.ui.support.look.Headings;
import org.hearsay.ui.support.look.WaitingRows;

/// The speakers in a table, with a filter. Rows are made only for what is seen.
final class SpeakerTable extends VBox {

    private final SpeakersViewModel viewModel;
    private final Messages messages;
    private final Keys keys;
    private final TextField filter = new TextField();
    private final TableView<Entity> table = new TableView<>();

    /// What keys in the table ask for.
    interface Keys {
        void add();

        void merge();

        void mentions();

        void rename();

        void articles();
    }

    SpeakerTable(SpeakersViewModel viewModel, Messages messages, Keys keys) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.keys = keys;
        getStyleClass().add("side-pane");
        filter.setId("speaker-filter");
        filter.setPromptText(messages.text("speakers.filter"));
        filter.setAccessibleText(messages.text("speakers.filter"));
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        HBox.setHgrow(filter, Priority.ALWAYS);
        var add = Controls.button("speaker-new", messages.text("speakers.new"), keys::add);
        add.setGraphic(Controls.label("N", "key-cap"));
        var top = new HBox(filter, add);
        top.getStyleClass().add("toolbar-row");
        build();
        var waiting =
                new WaitingRows("speakers", messages.text("save.retry"), viewModel::readAgain);
        viewModel
                .troubleProperty()
                .subscribe(why -> {
                    if (why.isEmpty()) {
                        waiting.there();
                    } else {
                        waiting.failed(
                                messages.text(
                                        "speakers.failed", new Reasons(messages).of(why.get())));
                    }
                });
        getChildren().addAll(top, waiting, table);
        filter.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN) {
                        takeFocus();
                        event.consume();
                    }
                });
    }

    void takeFocus() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        table.requestFocus();
    }

    void focusFilter() {
        filter.requestFocus();
    }

    List<Entity> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    void select(Id speaker) {
        var items = table.getItems();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(speaker)) {
                table.getSelectionModel().clearAndSelect(i);
                table.scrollTo(Math.max(0, i - 3));
                return;
            }
        }
    }

    private void build() {
        table.setId("speaker-table");
        table.getStyleClass().addAll("plain-table", "dense");
        table.setAccessibleText(messages.text("command.place-speakers"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var name = new TableColumn<Entity, String>(messages.text("speakers.name"));
        name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().name()));
        name.setComparator(String.CASE_INSENSITIVE_ORDER);
        name.setPrefWidth(190);
        var columns = new ArrayList<TableColumn<Entity, ?>>();
        columns.add(name);
        var mentions = number("speakers.mentions", e -> viewModel.count(e).mentions());
        columns.add(mentions);
        columns.add(number("speakers.documents", e -> viewModel.count(e).documents()));
        Headings.keepWhole(table);
        table.getColumns().setAll(columns);
        var sorted = new SortedList<>(viewModel.visible());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        var empty = new EmptyPlace(messages.text("empty.articles"), keys::articles);
        viewModel.filterProperty().subscribe(_ -> say(empty));
        viewModel.listingsProperty().subscribe(_ -> say(empty));
        table.setPlaceholder(empty);
        mentions.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().setAll(List.of(mentions, name));
        viewModel
                .countsProperty()
                .subscribe(_ -> {
                    table.refresh();
                    table.sort();
                });
        table.setOnKeyPressed(this::onKey);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(entity -> {
                    if (entity != null) {
                        viewModel.select(entity);
                    }
                });
        viewModel.listingsProperty().subscribe(_ -> reselect());
    }

    /// Rows that were listed anew are not selected any more.
    private void reselect() {
        viewModel.selected().ifPresent(s -> select(s.id()));
    }

    private TableColumn<Entity, Integer> number(String key, ToIntFunction<Entity> count) {
        var column = new TableColumn<Entity, Integer>(messages.text(key));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(count.applyAsInt(row.getValue())));
        column.getStyleClass().add("number-column");
        column.setPrefWidth(112);
        return column;
    }

    private void say(EmptyPlace empty) {
        if (viewModel.isEmptyProject()) {
            empty.sayNothingIsThere(messages.text("speakers.empty"));
        } else {
            empty.say(messages.text("speakers.none-found"));
        }
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        Runnable action =
                switch (event.getCode()) {
                    case N -> keys::add;
                    case M -> keys::merge;
                    // With nobody chosen it belongs to the way out of an empty place.
                    case ENTER -> table.getSelectionModel().isEmpty() ? null : keys::mentions;
                    case F2 -> keys::rename;
                    case SLASH -> this::focusFilter;
                    default -> null;
                };
        if (action != null) {
            event.consume();
            action.run();
        }
    }
}
