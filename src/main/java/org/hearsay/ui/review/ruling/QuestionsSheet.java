package org.hearsay.ui.review.ruling;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.project.ruling.CaseLaw.Asked;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// The card with all that reviewers have put to the guideline: what is open first, then what is
/// decided, then what has a ruling. Enter shows one in its article.
final class QuestionsSheet extends VBox {

    private final RulingTexts texts;
    private final ListView<Asked> list = new ListView<>();
    private final Label waiting;
    private final Label says = Controls.wrapped("", "secondary");
    private final Button rule;
    private final Button open;

    /// What can be done with a question.
    interface Actions {

        /// Shows it in its article.
        void open(Asked asked);

        /// Makes a ruling of it.
        void rule(Asked asked);

        /// Why the person makes none; empty where they may.
        String refusal();

        void close();
    }

    private final Actions actions;

    QuestionsSheet(RulingTexts texts, Actions actions) {
        this.texts = texts;
        this.actions = actions;
        var messages = texts.messages();
        setId("questions");
        waiting = Controls.wrapped(messages.text("rulings.reading"), "empty-text");
        list.setId("questions-list");
        list.setAccessibleText(messages.text("rulings.title"));
        list.setCellFactory(_ -> new QuestionCell(texts));
        list.setPlaceholder(Controls.placeholder(waiting));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        says.setId("questions-says");
        open = Controls.button("questions-open", messages.text("rulings.open"), this::open);
        open.setDefaultButton(true);
        rule = Controls.button("questions-rule", messages.text("rulings.rule"), this::rule);
        var close = Controls.button("questions-close", messages.text("close"), actions::close);
        list.getSelectionModel().selectedItemProperty().subscribe(this::look);
        getChildren()
                .setAll(
                        Controls.wrapped(messages.text("rulings.title"), "page-title"),
                        Controls.wrapped(messages.text("rulings.what"), "muted"),
                        list,
                        says,
                        new HBox(8, rule, Controls.spring(), close, open));
    }

    /// What gets the focus first.
    Node first() {
        return list;
    }

    /// @param asked in reading order
    void show(List<Asked> asked) {
        waiting.setText(texts.messages().text("rulings.none"));
        list.getItems().setAll(asked.stream().sorted(Comparator.comparingInt(this::rank)).toList());
        list.getSelectionModel().selectFirst();
        look(list.getSelectionModel().getSelectedItem());
    }

    /// @param why they could not be read
    void fail(String why) {
        waiting.setText(why);
    }

    private int rank(Asked asked) {
        if (!asked.about().isReady()) {
            return 0;
        }
        return asked.ruling().isEmpty() ? 1 : 2;
    }

    private void look(@Nullable Asked asked) {
        open.setDisable(asked == null);
        boolean ready = asked != null && asked.about().isReady();
        var refusal = actions.refusal();
        rule.setDisable(!ready || !refusal.isEmpty());
        says.setText(asked == null ? "" : said(asked, refusal));
        Controls.show(says, !says.getText().isEmpty());
    }

    private String said(Asked asked, String refusal) {
        if (!refusal.isEmpty()) {
            return refusal;
        }
        if (!asked.about().isReady()) {
            return texts.messages().text("rulings.decide-first");
        }
        return asked.ruling().map(texts::told).orElse("");
    }

    /// A list takes Enter before the button does.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            open();
        }
    }

    private void open() {
        var asked = list.getSelectionModel().getSelectedItem();
        if (asked != null) {
            actions.open(asked);
        }
    }

    private void rule() {
        var asked = list.getSelectionModel().getSelectedItem();
        if (asked != null) {
            actions.rule(asked);
        }
    }
}
