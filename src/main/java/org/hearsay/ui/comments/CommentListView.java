package org.hearsay.ui.comments;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.model.Id;
import org.hearsay.ui.comments.CommentListViewModel.Scope;
import org.hearsay.ui.comments.Composer.From;
import org.hearsay.ui.comments.Composer.Target;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Quietly;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The list of threads, and under it, while one is written, the field for a comment. Enter goes to
/// what a thread is about, R answers, Y settles it or opens it again, Delete removes it.
public final class CommentListView extends VBox {

    private final CommentListViewModel viewModel;
    private final CommentActions actions;
    private final CommentCell.Known known;
    private final Messages messages;
    private final ListView<CommentRow> list = new ListView<>();
    private final Composer composer;
    private final Quietly quietly = new Quietly();

    public CommentListView(
            CommentListViewModel viewModel,
            CommentActions actions,
            CommentCell.Known known,
            Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.known = known;
        this.messages = messages;
        composer = new Composer(messages, new Writing());
        setMinWidth(0);
        list.setId("comments");
        list.getStyleClass().add("plain-list");
        list.setItems(viewModel.visible());
        list.setAccessibleText(messages.text("comments.title"));
        list.setCellFactory(_ -> new CommentCell(known, messages));
        list.setPlaceholder(Controls.placeholder(placeholder()));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                with(actions::go);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, row) -> {
                    if (!quietly.isOn() && row != null) {
                        viewModel.look(row);
                    }
                });
        viewModel.currentProperty().subscribe(this::follow);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        var head = head();
        // There is not much room: while one is written, the list has that of the buttons.
        composer.visibleProperty().subscribe(writing -> Controls.show(head, !writing));
        getChildren().addAll(head, list, composer);
    }

    public void takeFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    public void refresh() {
        list.refresh();
    }

    /// Asks for a comment.
    ///
    /// @param subject id of an annotation or a document
    /// @param caption says what it is about
    public void write(Id subject, String caption) {
        composer.begin(new Target(subject, caption, From.ARTICLE));
    }

    /// Asks for an answer in the thread that is looked at.
    public void reply() {
        with(this::reply);
    }

    /// Puts the field away, because another article is shown.
    public void stopWriting() {
        composer.end();
    }

    private void reply(CommentRow row) {
        var whom = known.people().apply(row.talk().first().author());
        var caption = messages.text("comments.reply-to", whom);
        composer.begin(new Target(row.id(), caption, From.LIST));
    }

    private HBox head() {
        var scope = new ChoiceBox<Scope>();
        scope.setId("comment-scope");
        scope.getItems().setAll(Scope.values());
        scope.setConverter(new Shown<>(s -> messages.text("comments.scope." + s.name())));
        scope.valueProperty().bindBidirectional(viewModel.scopeProperty());
        scope.setAccessibleText(messages.text("comments.scope"));
        scope.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(scope, Priority.ALWAYS);
        var row = new HBox(scope);
        row.getChildren()
                .addAll(
                        List.of(
                                button("comment-reply", Feather.CORNER_UP_LEFT, this::reply),
                                button("comment-resolve", Feather.CHECK, actions::turn),
                                button("comment-remove", Feather.TRASH_2, actions::remove)));
        row.getStyleClass().add("toolbar-row");
        row.setStyle("-fx-spacing: 4;");
        return row;
    }

    private Button button(String id, Feather shape, Consumer<CommentRow> run) {
        var button = Controls.iconButton(id, shape, messages.text("button." + id), () -> with(run));
        button.disableProperty().bind(Bindings.isNull(viewModel.currentProperty()));
        return button;
    }

    private Label placeholder() {
        var empty = Controls.wrapped("", "empty-text");
        // Where one is being written, it would be said twice, in what little room there is.
        empty.visibleProperty().bind(composer.visibleProperty().not());
        empty.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::emptyText, viewModel.scopeProperty(), viewModel.visible()));
        return empty;
    }

    private String emptyText() {
        return messages.text(viewModel.isEmpty() ? "comments.empty" : "comments.none-found");
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> with(actions::go);
            case R -> reply();
            case Y -> with(actions::turn);
            case DELETE, BACK_SPACE -> with(actions::remove);
            case ESCAPE -> actions.leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void with(Consumer<CommentRow> run) {
        var row = viewModel.currentProperty().get();
        if (row != null) {
            run.accept(row);
        }
    }

    private void follow(@Nullable CommentRow row) {
        quietly.run(() -> select(row));
    }

    private void select(@Nullable CommentRow row) {
        if (row == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(row);
            if (!list.isFocused()) {
                list.scrollTo(list.getSelectionModel().getSelectedIndex());
            }
        }
    }

    /// What the field asks for.
    private final class Writing implements Composer.Asked {

        @Override
        public boolean write(Target target, String text) {
            return actions.write(target.subject(), text);
        }

        @Override
        public void leave(From from) {
            switch (from) {
                case ARTICLE -> actions.leave();
                case LIST -> list.requestFocus();
            }
        }
    }
}
