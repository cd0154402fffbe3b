package org.hearsay.ui.history;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// Asks whether the whole project shall be replaced by a backup. The safe answer is the default.
final class ReplaceSheet extends VBox {

    private final Button keep;

    /// @param when the backup was taken
    ReplaceSheet(String when, Messages messages, Runnable replace, Runnable shut) {
        setId("replace-sheet");
        setPrefWidth(460);
        keep = Controls.button("replace-keep", messages.text("replace.keep"), shut);
        keep.setDefaultButton(true);
        keep.setCancelButton(true);
        var go =
                Controls.button(
                        "replace-go",
                        messages.text("replace.go"),
                        () -> {
                            shut.run();
                            replace.run();
                        });
        getChildren()
                .addAll(
                        Controls.wrapped(messages.text("replace.title", when), "page-title"),
                        Controls.wrapped(messages.text("replace.what")),
                        new HBox(8, Controls.spring(), go, keep));
    }

    Button first() {
        return keep;
    }
}
