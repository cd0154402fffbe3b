package org.hearsay.ui.review.talk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearsay.model.Id;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// Where a comment is written, on a decided difference with a tick box that contests it. What was
/// begun about one thing waits while another is looked at.
public final class CommentField extends TextField {

    private final CheckBox contest = new CheckBox();
    private final BooleanBinding writing = focusedProperty().or(contest.focusedProperty());
    private final BiConsumer<Id, String> write;
    private final Consumer<String> contested;
    private final Runnable left;
    private final Map<Id, String> begun = new HashMap<>();
    private @Nullable Id subject;

    /// @param write is given what the comment is about and its text
    /// @param contested is given the text instead where the decision is contested with it
    /// @param left the keyboard is to go back to where it was
    public CommentField(
            Messages messages,
            BiConsumer<Id, String> write,
            Consumer<String> contested,
            Runnable left) {
        this.write = write;
        this.contested = contested;
        this.left = left;
        setId("review-writing");
        setPromptText(messages.text("review.comment.prompt"));
        setAccessibleText(messages.text("review.comment.prompt"));
        setOnAction(_ -> write());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Controls.show(this, false);
        contest.setId("review-contest-box");
        contest.setText(messages.text("review.comment.contest"));
        contest.setWrapText(true);
        contest.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Controls.show(contest, false);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && contest.isFocused()) {
            write();
            event.consume();
        }
    }

    /// Whether somebody writes, or is at the tick box.
    public ObservableBooleanValue writing() {
        return writing;
    }

    /// Contests the decision that is commented on; shown where it can be.
    public CheckBox contest() {
        return contest;
    }

    /// Takes the keyboard for a comment that may contest the decision that it is about.
    public void beginOnDecision(Id about) {
        put(about);
        Controls.show(contest, true);
        focus(about);
    }

    /// Takes the keyboard for a comment.
    public void begin(Id about) {
        put(about);
        focus(about);
    }

    private void focus(Id about) {
        begun.putIfAbsent(about, "");
        Controls.show(this, true);
        requestFocus();
        end();
    }

    /// Shows what was begun about it, if anything. While somebody writes it stays where it is.
    public void look(@Nullable Id about) {
        if (!writing.get() && !Optional.ofNullable(about).equals(Optional.ofNullable(subject))) {
            put(about);
        }
    }

    private void put(@Nullable Id about) {
        if (subject != null && begun.containsKey(subject)) {
            begun.put(subject, getText());
        }
        subject = about;
        contest.setSelected(false);
        Controls.show(contest, false);
        var text = about == null ? null : begun.get(about);
        setText(text == null ? "" : text);
        Controls.show(this, text != null);
    }

    /// Writes the comment.
    public void write() {
        var about = subject;
        var text = getText();
        boolean contests = contest.isVisible() && contest.isSelected();
        leave();
        if (contests) {
            contested.accept(text);
        } else if (about != null) {
            write.accept(about, text);
        }
    }

    /// Gives it up.
    public void leave() {
        if (subject != null) {
            begun.remove(subject);
        }
        clear();
        contest.setSelected(false);
        Controls.show(contest, false);
        Controls.show(this, false);
        left.run();
    }
}
