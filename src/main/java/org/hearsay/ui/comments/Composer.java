package org.hearsay.ui.comments;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.model.Id;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Wrapping;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The field in which a comment or an answer is written. Enter writes it, Shift+Enter begins a new
/// line, Esc puts the field away, and what was typed waits there for the next time.
final class Composer extends VBox {

    private final Asked asked;
    private final Label about = Controls.label("", "caption", "muted");
    private final TextArea area = new TextArea();
    private final Map<Id, String> drafts = new HashMap<>();
    private @Nullable Target target;

    Composer(Messages messages, Asked asked) {
        this.asked = asked;
        setId("comment-composer");
        setSpacing(4);
        setMinHeight(USE_PREF_SIZE);
        setStyle("-fx-padding: 6 12 8 12;");
        about.setId("comment-about");
        about.setMinWidth(0);
        area.setId("comment-text");
        area.setPromptText(messages.text("comments.prompt"));
        area.setPrefRowCount(2);
        area.setMinHeight(USE_PREF_SIZE);
        Wrapping.of(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        HBox.setHgrow(area, Priority.ALWAYS);
        var write =
                Controls.iconButton(
                        "comment-write",
                        Feather.SEND,
                        messages.text("comments.write"),
                        this::write);
        write.disableProperty().bind(area.textProperty().map(String::isBlank));
        getChildren().addAll(about, new HBox(4, area, write));
        Controls.show(this, false);
    }

    /// What is commented on.
    ///
    /// @param subject id of the annotation, the document, or the comment that is answered
    /// @param caption says so
    record Target(Id subject, String caption, From from) {}

    /// Where the person came from, and goes back to.
    enum From {
        ARTICLE,
        LIST
    }

    /// What the field asks for.
    interface Asked {

        /// @return whether it could be written
        boolean write(Target target, String text);

        void leave(From from);
    }

    void begin(Target wanted) {
        keepDraft();
        target = wanted;
        about.setText(wanted.caption());
        area.setAccessibleText(wanted.caption());
        area.setText(drafts.getOrDefault(wanted.subject(), ""));
        Controls.show(this, true);
        area.requestFocus();
        area.end();
    }

    /// Puts the field away; what was typed is kept.
    void end() {
        keepDraft();
        target = null;
        Controls.show(this, false);
    }

    private void keepDraft() {
        if (target != null) {
            drafts.put(target.subject(), area.getText());
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                leave();
            }
            case ENTER -> {
                event.consume();
                if (event.isShiftDown()) {
                    area.replaceSelection("\n");
                } else {
                    write();
                }
            }
            case TAB -> {
                // A text area would type it, and be a trap for whoever has no mouse.
                event.consume();
                area.requestFocusTraversal(
                        event.isShiftDown()
                                ? TraversalDirection.PREVIOUS
                                : TraversalDirection.NEXT);
            }
            default -> {}
        }
    }

    private void write() {
        var now = target;
        var text = area.getText().strip();
        if (now == null || text.isEmpty() || !asked.write(now, text)) {
            return;
        }
        area.clear();
        leave();
    }

    private void leave() {
        var from = target == null ? From.ARTICLE : target.from();
        end();
        asked.leave(from);
    }
}
