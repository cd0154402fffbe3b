package org.hearsay.ui.spans;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.model.Id;
import org.hearsay.model.talk.Talks;
import org.hearsay.schema.Schema;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.CommentFlag;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.LetterChip;
import org.jspecify.annotations.Nullable;

/// The list of all spans, with a filter. A click or Enter selects one and brings it into view.
public final class SpanListView extends VBox {

    private static final double INDENT = 14;
    private static final int DEEPEST_SHOWN = 6;

    private final ListView<SpanListViewModel.Row> list = new ListView<>();
    private final Supplier<Schema> schema;
    private final ObservableValue<Talks> talks;
    private final Messages messages;
    private final IntegerBinding count;
    private boolean dark;

    public SpanListView(
            SpanListViewModel viewModel,
            Supplier<Schema> schema,
            ObservableValue<Talks> talks,
            Messages messages,
            Consumer<Id> select) {
        this.schema = schema;
        this.talks = talks;
        this.messages = messages;
        setMinWidth(0);
        count = Bindings.size(viewModel.visible());
        getChildren().addAll(head(viewModel), list);
        list.setId("span-list");
        list.getStyleClass().add("plain-list");
        list.setItems(viewModel.visible());
        list.setAccessibleText(messages.text("spans.title"));
        list.setCellFactory(_ -> new Cell());
        talks.subscribe(_ -> list.refresh());
        var empty = Controls.wrapped(messages.text("spans.empty"), "empty-text");
        viewModel.filterProperty().subscribe(_ -> say(empty, viewModel));
        viewModel.narrowingProperty().subscribe(_ -> say(empty, viewModel));
        list.setPlaceholder(Controls.placeholder(empty));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                selected(select);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                selected(select);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private void say(Label empty, SpanListViewModel viewModel) {
        boolean all =
                viewModel.filterProperty().get().isBlank()
                        && viewModel.narrowingProperty().get() instanceof Narrowing.All;
        empty.setText(messages.text(all ? "spans.empty" : "spans.none-found"));
    }

    /// Marks the row of the selected annotation, and shows it where it is out of sight.
    public void select(@Nullable Id annotation) {
        var rows = list.getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).annotation().id().equals(annotation)) {
                list.getSelectionModel().clearAndSelect(i);
                if (!list.isFocused()) {
                    list.scrollTo(Math.max(0, i - 2));
                }
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    /// How many are listed.
    public ObservableIntegerValue countProperty() {
        return count;
    }

    public void takeFocus() {
        list.requestFocus();
    }

    public void refresh(boolean isDark) {
        dark = isDark;
        list.refresh();
    }

    private HBox head(SpanListViewModel viewModel) {
        var filter = new TextField();
        filter.setId("span-filter");
        filter.setPromptText(messages.text("spans.filter.short"));
        filter.setAccessibleText(messages.text("spans.filter"));
        filter.setMinWidth(0);
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        HBox.setHgrow(filter, Priority.ALWAYS);
        var head = new HBox(filter, new NarrowingMenu(viewModel, messages));
        head.getStyleClass().add("toolbar-row");
        return head;
    }

    private void selected(Consumer<Id> select) {
        var row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            select.accept(row.annotation().id());
        }
    }

    private final class Cell extends ListCell<SpanListViewModel.Row> {

        private final Label words = new Label();
        private final CommentFlag comments = new CommentFlag();

        Cell() {
            setPrefWidth(0);
            words.setMinWidth(0);
            words.setMaxWidth(Double.MAX_VALUE);
            words.getStyleClass().add("secondary");
            HBox.setHgrow(words, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(SpanListViewModel.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            words.setText(row.words());
            var chip = new LetterChip(row.annotation().label(), schema.get(), dark);
            var line = new HBox(8, chip, words, comments);
            line.setAlignment(Pos.CENTER_LEFT);
            double indent = INDENT * Math.min(row.depth(), DEEPEST_SHOWN);
            line.setPadding(new Insets(0, 0, 0, indent));
            setGraphic(line);
            int open = talks.getValue().openOn(row.annotation().id());
            var spoken = open == 0 ? "" : messages.text("documents.spoken-comments", open);
            comments.show(open, spoken);
            var text = messages.labelName(row.annotation().label()) + ": " + row.words();
            setAccessibleText(open == 0 ? text : text + ", " + spoken);
        }
    }
}
