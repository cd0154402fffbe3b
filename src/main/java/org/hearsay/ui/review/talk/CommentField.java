package org.hearsay.ui.review.talk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearsay.model.Id;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// Where a comment is written. What was begun about one thing waits while another is looked at.
public final class CommentField extends TextField {

    private final BiConsumer<Id, String> write;
    private final Runnable left;
    private final Map<Id, String> begun = new HashMap<>();
    private @Nullable Id subject;

    /// @param write is given what the comment is about and its text
    /// @param left the keyboard is to go back to where it was
    public CommentField(Messages messages, BiConsumer<Id, String> write, Runnable left) {
        this.write = write;
        this.left = left;
        setId("review-writing");
        setPromptText(messages.text("review.comment.prompt"));
        setAccessibleText(messages.text("review.comment.prompt"));
        setOnAction(_ -> write());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Controls.show(this, false);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    /// Takes the keyboard for a comment.
    public void begin(Id about) {
        put(about);
        begun.putIfAbsent(about, "");
        Controls.show(this, true);
        requestFocus();
        end();
    }

    /// Shows what was begun about it, if anything. While somebody writes it stays where it is.
    public void look(@Nullable Id about) {
        if (!isFocused() && !Optional.ofNullable(about).equals(Optional.ofNullable(subject))) {
            put(about);
        }
    }

    private void put(@Nullable Id about) {
        if (subject != null && begun.containsKey(subject)) {
            begun.put(subject, getText());
        }
        subject = about;
        var text = about == null ? null : begun.get(about);
        setText(text == null ? "" : text);
        Controls.show(this, text != null);
    }

    /// Writes the comment.
    public void write() {
        var about = subject;
        if (about != null) {
            write.accept(about, getText());
        }
        leave();
    }

    /// Gives it up.
    public void leave() {
        if (subject != null) {
            begun.remove(subject);
        }
        clear();
        Controls.show(this, false);
        left.run();
    }
}
