package org.hearsay.ui.find;

import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// A field for the number of a paragraph; Enter goes there, Esc does not.
public final class ParagraphBar extends HBox {

    private final TextField field = new TextField();
    private final Label range = Controls.label("", "muted", "secondary");
    private final Messages messages;
    private int last;

    /// @param go is told the number of a paragraph that there is, from 1
    /// @param leave gives the focus back, in either case
    public ParagraphBar(Messages messages, IntConsumer go, Runnable leave) {
        this.messages = messages;
        setId("paragraph-bar");
        getStyleClass().addAll("floating-card", "find-bar");
        field.setId("paragraph-field");
        field.setPrefColumnCount(6);
        field.setAccessibleText(messages.text("paragraph.prompt"));
        range.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Controls.label(messages.text("paragraph.prompt")), field, range);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, go, leave));
    }

    /// @param current where one is, from 1
    /// @param count how many there are
    public void ask(int current, int count) {
        last = count;
        range.setText(messages.text("paragraph.of", count));
        field.setText(Integer.toString(current));
        field.requestFocus();
        field.selectAll();
    }

    private void pressed(KeyEvent event, IntConsumer go, Runnable leave) {
        switch (event.getCode()) {
            case ENTER -> {
                leave.run();
                if (field.getText().strip().matches("\\d{1,7}")) {
                    int wanted = Integer.parseInt(field.getText().strip());
                    go.accept(Math.clamp(wanted, 1, Math.max(1, last)));
                }
            }
            case ESCAPE -> leave.run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
