package org.hearsay.ui.history;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// Asks how the present moment shall be called in the history.
final class MomentSheet extends VBox {

    private final TextField name = new TextField();

    MomentSheet(Messages messages, Consumer<String> named, Runnable shut) {
        setId("moment-sheet");
        setPrefWidth(420);
        name.setId("moment-name");
        name.setPromptText(messages.text("moment.prompt"));
        name.setAccessibleText(messages.text("moment.title"));
        var go =
                Controls.button(
                        "moment-go",
                        messages.text("moment.go"),
                        () -> {
                            shut.run();
                            named.accept(name.getText().strip());
                        });
        go.setDefaultButton(true);
        go.disableProperty().bind(name.textProperty().map(String::isBlank));
        var cancel = Controls.button("moment-cancel", messages.text("moment.cancel"), shut);
        getChildren()
                .addAll(
                        Controls.label(messages.text("moment.title"), "page-title"),
                        Controls.wrapped(messages.text("moment.what"), "muted"),
                        name,
                        new HBox(8, Controls.spring(), cancel, go));
    }

    TextField first() {
        return name;
    }
}
