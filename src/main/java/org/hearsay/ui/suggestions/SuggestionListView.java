package org.hearsay.ui.suggestions;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.project.suggest.OpenSuggestion;
import org.hearsay.schema.Schema;
import org.hearsay.ui.suggestions.SuggestionListViewModel.Scope;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.LetterChip;
import org.hearsay.ui.support.look.Shown;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The list of suggestions. A click or Enter goes to one, Y accepts and X refuses it, and the next
/// takes its place.
public final class SuggestionListView extends VBox {

    private final SuggestionListViewModel viewModel;
    private final SuggestionActions actions;
    private final Supplier<Schema> schema;
    private final Messages messages;
    private final ListView<OpenSuggestion> list = new ListView<>();
    private final Label share = Controls.label("", "muted", "caption");
    private boolean dark;

    public SuggestionListView(
            SuggestionListViewModel viewModel,
            SuggestionActions actions,
            Supplier<Schema> schema,
            Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.schema = schema;
        this.messages = messages;
        setMinWidth(0);
        list.setId("suggestions");
        list.getStyleClass().add("plain-list");
        list.setItems(viewModel.rows());
        list.setAccessibleText(messages.text("suggest.title"));
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(
                Controls.placeholder(
                        Controls.wrapped(messages.text("suggest.empty"), "empty-text")));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                go();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        viewModel.currentProperty().subscribe(this::follow);
        VBox.setVgrow(list, Priority.ALWAYS);
        share.setId("suggestion-share");
        share.setMinWidth(0);
        getChildren().addAll(head(), list);
    }

    public void takeFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    public void refresh(boolean isDark) {
        dark = isDark;
        list.refresh();
    }

    /// @param text how much of what is marked came from suggestions; empty for none
    public void showShare(String text) {
        share.setText(text);
        Controls.show(share, !text.isEmpty());
    }

    private VBox head() {
        var scope = new ChoiceBox<Scope>();
        scope.setId("suggestion-scope");
        scope.getItems().setAll(Scope.values());
        scope.setConverter(new Shown<>(s -> messages.text("suggest.scope." + s.name())));
        scope.valueProperty().bindBidirectional(viewModel.scopeProperty());
        scope.setAccessibleText(messages.text("suggest.scope"));
        scope.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(scope, Priority.ALWAYS);
        var row = new HBox(scope);
        row.getStyleClass().add("toolbar-row");
        var foot = new HBox(share);
        foot.setStyle("-fx-padding: 0 12 4 12;");
        return new VBox(row, foot);
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> go();
            case Y -> decide(actions::accept);
            case X, DELETE, BACK_SPACE -> decide(actions::refuse);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// On the row that is selected; where the article stands elsewhere, it goes there first.
    private void decide(Runnable verdict) {
        var row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (row.equals(viewModel.currentProperty().get())) {
            verdict.run();
        } else {
            actions.go(row);
        }
    }

    private void go() {
        var row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            actions.go(row);
        }
    }

    private void follow(@Nullable OpenSuggestion row) {
        if (row == null) {
            if (!list.isFocused()) {
                list.getSelectionModel().clearSelection();
            }
            return;
        }
        list.getSelectionModel().select(row);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    }

    private final class Cell extends ListCell<OpenSuggestion> {

        private final Label words = new Label();
        private final Label score = Controls.label("", "muted", "caption");

        Cell() {
            setPrefWidth(0);
            words.setMinWidth(0);
            words.getStyleClass().add("secondary");
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            score.setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable OpenSuggestion row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var label = row.annotation().label();
            words.setText(row.words());
            var given = row.proposal().score();
            score.setText(
                    given.isPresent() ? messages.text("suggest.score", given.getAsDouble()) : "");
            var line = new HBox(8, new LetterChip(label, schema.get(), dark), words, score);
            line.setAlignment(Pos.CENTER_LEFT);
            var doubt = doubt(row);
            if (!doubt.isEmpty()) {
                line.getChildren().add(2, sign(doubt));
            }
            setGraphic(line);
            setAccessibleText(
                    String.join(
                            " ",
                            messages.labelName(label) + ":",
                            row.words(),
                            score.getText(),
                            doubt));
        }

        /// Empty where no correction of the text went through the words.
        private String doubt(OpenSuggestion row) {
            var origin = row.annotation().origin();
            return origin.isDoubted() ? messages.text("problem.recheck", origin.doubted()) : "";
        }

        private Label sign(String doubt) {
            var sign = new Label();
            var icon = Controls.icon(Feather.REFRESH_CW);
            icon.getStyleClass().add("recheck-sign");
            sign.setGraphic(icon);
            sign.setMinWidth(USE_PREF_SIZE);
            sign.getStyleClass().add("suggestion-doubt");
            sign.setTooltip(new Tooltip(doubt));
            return sign;
        }
    }
}
