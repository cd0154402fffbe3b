package org.hearsay.ui.find;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.kordamp.ikonli.feather.Feather;

/// A field for the words, how many places have them, and ways to the next and the one before. Enter
/// goes on, with Shift back; Esc leads to the article.
public final class FindBar extends HBox {

    private final TextField field = new TextField();

    public FindBar(FindViewModel viewModel, Actions actions, Messages messages) {
        setId("find-bar");
        getStyleClass().addAll("floating-card", "find-bar");
        field.setId("find-field");
        field.setPromptText(messages.text("find.prompt"));
        field.setAccessibleText(messages.text("find.prompt"));
        field.setPrefColumnCount(18);
        field.textProperty().bindBidirectional(viewModel.queryProperty());
        var count = new Label();
        count.setId("find-count");
        count.getStyleClass().addAll("muted", "secondary");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> count(viewModel, messages),
                                viewModel.hitsProperty(),
                                viewModel.currentProperty(),
                                viewModel.queryProperty()));
        getChildren()
                .addAll(
                        field,
                        count,
                        Controls.iconButton(
                                "find-previous",
                                Feather.CHEVRON_UP,
                                messages.text("command.find-previous"),
                                actions::previous),
                        Controls.iconButton(
                                "find-next",
                                Feather.CHEVRON_DOWN,
                                messages.text("command.find-next"),
                                actions::next),
                        Controls.iconButton(
                                "find-close", Feather.X, messages.text("close"), actions::leave));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, actions));
    }

    /// What is asked of whoever shows the article.
    public interface Actions {
        void next();

        void previous();

        /// Ends the search.
        void leave();
    }

    public void takeFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private static void pressed(KeyEvent event, Actions actions) {
        boolean enter = event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            actions.leave();
        } else if (enter && event.isShiftDown()) {
            actions.previous();
        } else if (enter && event.getTarget() instanceof TextField) {
            actions.next();
        } else {
            return;
        }
        event.consume();
    }

    private static String count(FindViewModel viewModel, Messages messages) {
        if (viewModel.queryProperty().get().isEmpty()) {
            return "";
        }
        int all = viewModel.hitsProperty().get().size();
        return all == 0
                ? messages.text("find.none")
                : messages.text("find.count", viewModel.currentProperty().get() + 1, all);
    }
}
