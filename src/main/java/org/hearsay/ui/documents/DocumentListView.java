package org.hearsay.ui.documents;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.session.Listing;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;
import org.hearsay.ui.support.look.WaitingRows;
import org.jspecify.annotations.Nullable;

/// The document list: a filter, the rows, and how many are done.
public final class DocumentListView extends VBox {

    /// Two articles.
    private static final double LEAST = 96;

    private final DocumentListViewModel viewModel;
    private final Messages messages;
    private final ListView<DocumentRow> list = new ListView<>();
    private final TextField filter = new TextField();

    /// @param open shows a document in the article
    public DocumentListView(
            DocumentListViewModel viewModel,
            ProjectSession session,
            Desktop desktop,
            Consumer<Id> open) {
        this.viewModel = viewModel;
        messages = desktop.messages();
        getStyleClass().add("side-pane");
        setMinWidth(0);
        filter.setId("doc-filter");
        filter.setPromptText(messages.text("documents.filter.short"));
        filter.setAccessibleText(messages.text("documents.filter"));
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        buildList(open);
        var top = new VBox(8, filter, choices(), facets(session, desktop));
        top.setStyle("-fx-padding: 8 12 8 12;");
        var waiting = new WaitingRows("documents", messages.text("save.retry"), session::listAgain);
        session.listingProperty().subscribe(listing -> show(listing, waiting));
        list.setMinHeight(LEAST);
        list.setPrefHeight(LEAST);
        getChildren().addAll(top, list, waiting, progress());
    }

    private void show(Listing listing, WaitingRows waiting) {
        switch (listing) {
            case Listing.Reading() -> waiting.coming();
            case Listing.Complete() -> waiting.there();
            case Listing.Failed(var why) ->
                    waiting.failed(
                            messages.text("documents.failed", new Reasons(messages).of(why)));
        }
    }

    private FacetMenu facets(ProjectSession session, Desktop desktop) {
        return new FacetMenu(viewModel, new ContentFilter(session, desktop), messages);
    }

    public void focusFilter() {
        filter.requestFocus();
    }

    public void takeFocus() {
        list.requestFocus();
    }

    /// Marks the row of the document that is open, unless it is one of several that are marked.
    public void select(@Nullable Id document) {
        var marked = selected();
        if (marked.size() > 1 && marked.stream().anyMatch(r -> is(r, document))) {
            return;
        }
        mark(document == null ? Set.of() : Set.of(document));
    }

    /// The rows that are marked, in the order of the list.
    public List<DocumentRow> selected() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    /// @param menu of the rows that are marked
    /// @param remove is called for *Delete*
    public void useMenu(ContextMenu menu, Runnable remove) {
        list.setContextMenu(menu);
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DELETE && !selected().isEmpty()) {
                        event.consume();
                        remove.run();
                    }
                });
    }

    public BooleanBinding anySelected() {
        return Bindings.isNotEmpty(list.getSelectionModel().getSelectedItems());
    }

    public boolean isListFocused() {
        return list.isFocused();
    }

    /// Marks these rows and no others.
    public void mark(Set<Id> documents) {
        var model = list.getSelectionModel();
        model.clearSelection();
        var visible = viewModel.visible();
        for (int i = 0; i < visible.size(); i++) {
            if (documents.contains(visible.get(i).document().id())) {
                model.select(i);
            }
        }
    }

    private static boolean is(DocumentRow row, @Nullable Id document) {
        return row.document().id().equals(document);
    }

    private void buildList(Consumer<Id> open) {
        list.setId("doc-list");
        list.getStyleClass().add("plain-list");
        list.setItems(viewModel.visible());
        list.setAccessibleText(messages.text("documents.title"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new DocumentCell(viewModel, messages));
        viewModel.othersProperty().subscribe(_ -> list.refresh());
        var empty = Controls.wrapped(emptyText(), "empty-text");
        // By the list itself: a binding that nobody keeps is forgotten.
        viewModel.visible().subscribe(() -> empty.setText(emptyText()));
        list.setPlaceholder(empty);
        list.setOnMouseClicked(event -> {
            boolean marks = event.isShiftDown() || event.isShortcutDown();
            if (event.getButton() == MouseButton.PRIMARY && !marks) {
                openSelected(open);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && isPlain(event)) {
                openSelected(open);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /// Alt+Enter is a command of its own.
    private static boolean isPlain(KeyEvent event) {
        return !event.isAltDown() && !event.isShortcutDown();
    }

    private String emptyText() {
        return messages.text(
                viewModel.isEmptyProject() ? "documents.empty" : "documents.none-found");
    }

    private void openSelected(Consumer<Id> open) {
        var row = list.getFocusModel().getFocusedItem();
        if (row != null) {
            open.accept(row.document().id());
        }
    }

    /// Puts a card below the list, where it covers nothing.
    public void showBelow(Region card) {
        getChildren().add(card);
    }

    /// Says what the box chooses, which has no room for a name, and what is chosen.
    private <E> void tell(ChoiceBox<E> box, String key) {
        box.setTooltip(new Tooltip());
        box.valueProperty()
                .map(value -> box.getConverter().toString(value))
                .subscribe(words ->
                        box.getTooltip()
                                .setText(
                                        messages.text(
                                                "documents.chosen", messages.text(key), words)));
    }

    private HBox choices() {
        var state = new ChoiceBox<DocumentListViewModel.State>();
        state.setId("doc-state");
        state.getItems().setAll(DocumentListViewModel.State.values());
        state.setConverter(new Shown<>(s -> messages.text("documents.state." + s.name())));
        state.valueProperty().bindBidirectional(viewModel.stateProperty());
        state.setAccessibleText(messages.text("documents.state"));
        var order = new ChoiceBox<DocumentListViewModel.Order>();
        order.setId("doc-order");
        order.getItems().setAll(DocumentListViewModel.Order.values());
        order.setConverter(new Shown<>(o -> messages.text("documents.order." + o.name())));
        order.valueProperty().bindBidirectional(viewModel.orderProperty());
        order.setAccessibleText(messages.text("documents.order"));
        tell(state, "documents.state");
        tell(order, "documents.order");
        var row = new HBox(8, state, order);
        for (var choice : row.getChildren()) {
            HBox.setHgrow(choice, Priority.ALWAYS);
        }
        state.setMaxWidth(Double.MAX_VALUE);
        order.setMaxWidth(Double.MAX_VALUE);
        return row;
    }

    private HBox progress() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var size = Bindings.size(viewModel.visible());
        var done = viewModel.doneProperty();
        bar.progressProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> size.get() == 0 ? 0 : (double) done.get() / size.get(),
                                done,
                                size));
        var text = new Label();
        text.setId("doc-progress");
        text.getStyleClass().addAll("muted", "caption");
        text.setMinWidth(USE_PREF_SIZE);
        text.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> messages.text("documents.done", done.get(), size.get()),
                                done,
                                size));
        var row = new HBox(8, bar, text);
        row.getStyleClass().add("toolbar-row");
        return row;
    }
}
