package org.hearsay.ui.speakers.picking;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Sheets;

/// A card that asks for one name.
public final class NameCard extends VBox {

    private NameCard(String title, TextField field, HBox buttons) {
        setId("name-card");
        setPrefWidth(380);
        getChildren().addAll(Controls.wrapped(title, "pane-title"), field, buttons);
    }

    /// @param proposed the name that is in the field first
    /// @param then is told the name, which is not blank
    public static void ask(
            Sheets sheets,
            Messages messages,
            String title,
            String proposed,
            Consumer<String> then) {
        var field = new TextField(proposed);
        field.setId("name-field");
        field.setAccessibleText(messages.text("speakers.name"));
        var done =
                Controls.button(
                        "name-done",
                        messages.text("speakers.name.done"),
                        () -> {
                            var name = field.getText().strip();
                            sheets.close();
                            then.accept(name);
                        });
        done.setDefaultButton(true);
        done.disableProperty().bind(field.textProperty().map(String::isBlank));
        sheets.show(new NameCard(title, field, new HBox(8, Controls.spring(), done)), field);
        field.selectAll();
    }
}
