package org.hearsay.ui.search;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearsay.model.Registry;
import org.hearsay.project.search.Hit;
import org.hearsay.project.search.Query;
import org.hearsay.ui.search.SearchViewModel.State;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// The query above, the lines below each other with their hits in one column, and what can be done
/// with them.
final class SearchView extends BorderPane {

    private final SearchViewModel viewModel;
    private final Messages messages;
    private final Actions actions;
    private final TextField field = new TextField();
    private final RadioButton words;
    private final RadioButton pattern;
    private final CheckBox exact;
    private final FilterRow filters;
    private final ListView<Hit> list = new ListView<>();
    private final Label none = Controls.wrapped("", "empty-text");

    /// What the place does.
    interface Actions {
        void open(Hit hit);

        void tag();

        void export();
    }

    SearchView(
            SearchViewModel viewModel,
            Messages messages,
            HitCell.LabelChips chips,
            Actions actions) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.actions = actions;
        setId("place-search");
        getStyleClass().add("pane");
        words = new RadioButton(messages.text("search.words"));
        pattern = new RadioButton(messages.text("search.pattern"));
        exact = new CheckBox(messages.text("search.case"));
        filters = new FilterRow(messages, filter -> change(query().within(filter)));
        buildList(chips);
        var empty = new EmptySearch(viewModel, messages, this::run);
        var body = new StackPane(list, empty, none);
        viewModel.stateProperty().subscribe(state -> showBody(state, empty));
        setTop(new VBox(8, first(), filters, trouble(), second()));
        getTop().setStyle("-fx-padding: 12 12 8 12;");
        VBox.setVgrow(body, Priority.ALWAYS);
        setCenter(new VBox(SearchWaiting.of(viewModel, messages), body));
        setBottom(new LinesBar(viewModel, messages, actions::export));
    }

    private void showBody(State state, EmptySearch empty) {
        boolean found = viewModel.totalsProperty().get().hits() > 0;
        Controls.show(empty, state == State.EMPTY);
        Controls.show(none, state == State.DONE && !found);
        list.setVisible(state != State.EMPTY);
        none.setText(messages.text("search.none", field.getText(), viewModel.articles()));
    }

    void offer(Registry registry) {
        filters.offer(registry);
    }

    void focusQuery() {
        field.requestFocus();
        field.selectAll();
    }

    void focusLines() {
        list.requestFocus();
    }

    void refresh() {
        list.refresh();
    }

    boolean hasLine() {
        return !list.getSelectionModel().isEmpty();
    }

    Optional<Hit> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void cyclePanes() {
        if (list.isFocused()) {
            focusQuery();
        } else {
            focusLines();
        }
    }

    private Query query() {
        return viewModel.queryProperty().get();
    }

    private void run(Query wanted) {
        field.setText(wanted.text());
        words.setSelected(wanted.form() == Query.Form.WORDS);
        pattern.setSelected(wanted.form() == Query.Form.PATTERN);
        exact.setSelected(wanted.letters() == Query.Letters.EXACT);
        filters.show(wanted.within());
        viewModel.queryProperty().set(wanted);
        search();
    }

    private void search() {
        viewModel.search();
        if (viewModel.stateProperty().get() == State.RUNNING) {
            list.getSelectionModel().clearSelection();
        }
    }

    private void change(Query changed) {
        viewModel.queryProperty().set(changed);
        if (viewModel.stateProperty().get() != State.EMPTY) {
            search();
        }
    }

    private void fire() {
        if (field.getText().isBlank()) {
            run(EmptySearch.example());
            return;
        }
        viewModel.queryProperty().set(typed());
        search();
    }

    private Query typed() {
        return new Query(
                field.getText().strip(),
                pattern.isSelected() ? Query.Form.PATTERN : Query.Form.WORDS,
                exact.isSelected() ? Query.Letters.EXACT : Query.Letters.ANY,
                query().within());
    }

    private HBox first() {
        field.setId("search-query");
        field.setPromptText(messages.text("search.prompt"));
        field.setAccessibleText(messages.text("search.prompt"));
        field.setOnAction(event -> {
            fire();
            event.consume();
        });
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN && !viewModel.lines().isEmpty()) {
                        if (!hasLine()) {
                            list.getSelectionModel().selectFirst();
                        }
                        focusLines();
                        event.consume();
                    }
                });
        HBox.setHgrow(field, Priority.ALWAYS);
        var go = Controls.button("search-go", messages.text("search.go"), this::fire);
        var row = new HBox(8, field, go);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox second() {
        var group = new ToggleGroup();
        words.setId("search-words");
        words.setToggleGroup(group);
        words.setSelected(true);
        pattern.setId("search-pattern");
        pattern.setToggleGroup(group);
        exact.setId("search-case");
        group.selectedToggleProperty().subscribe(_ -> change(typed()));
        exact.selectedProperty().subscribe(_ -> change(typed()));
        var count = new Label();
        count.setId("search-count");
        count.setMinWidth(0);
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::counted,
                                viewModel.totalsProperty(),
                                viewModel.stateProperty()));
        var stop = Controls.button("search-stop", messages.text("search.stop"), viewModel::stop);
        viewModel.stateProperty().subscribe(state -> Controls.show(stop, state == State.RUNNING));
        var tag = Controls.button("search-tag", messages.text("search.tag"), actions::tag);
        tag.disableProperty().bind(Bindings.isEmpty(viewModel.ticked()));
        var row = new HBox(12, words, pattern, exact, count, stop, Controls.spring(), tag);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label trouble() {
        var label = Controls.label("", "search-trouble");
        label.setId("search-trouble");
        viewModel
                .troubleProperty()
                .subscribe(trouble -> {
                    Controls.show(label, trouble != null);
                    if (trouble != null) {
                        var says = messages.text("search.trouble." + trouble.fault().name());
                        label.setText(trouble.pointed() + "\n" + says);
                    }
                });
        return label;
    }

    private void buildList(HitCell.LabelChips chips) {
        list.setId("search-rows");
        list.getStyleClass().addAll("plain-list", "hits");
        list.setAccessibleText(messages.text("search.rows"));
        list.setItems(viewModel.lines());
        list.setPlaceholder(new Label());
        list.setCellFactory(view -> new HitCell(view, viewModel, chips, messages));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openLine();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
    }

    private void listKey(KeyEvent event) {
        var hit = list.getSelectionModel().getSelectedItem();
        boolean used = hit != null;
        if (event.getCode() == KeyCode.ENTER) {
            openLine();
        } else if (event.getCode() == KeyCode.SPACE && hit != null) {
            viewModel.toggle(hit);
        } else if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
            viewModel.toggleAll();
        } else {
            used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void openLine() {
        var hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            actions.open(hit);
        }
    }

    private String counted() {
        var totals = viewModel.totalsProperty().get();
        return switch (viewModel.stateProperty().get()) {
            case EMPTY -> "";
            case FAILED -> "";
            case RUNNING -> messages.text("search.running", totals.hits(), totals.documents());
            case STOPPED -> messages.text("search.stopped", totals.hits(), totals.documents());
            case DONE ->
                    messages.text(
                            "search.counted", totals.hits(), totals.documents(), totals.untagged());
        };
    }
}
