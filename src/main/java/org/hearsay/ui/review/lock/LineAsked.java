package org.hearsay.ui.review.lock;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.look.Controls;

/// Asks for a line that may stay empty. Enter goes on, Esc leaves it.
final class LineAsked extends VBox {

    private final TextField line = new TextField();

    /// @param id of the field; that of the button ends with "-now"
    /// @param go what the button says
    /// @param done is given the line
    LineAsked(String id, String title, String go, Consumer<String> done, Runnable leave) {
        super(4);
        var heading = Controls.label(title, "attribute-name");
        heading.setLabelFor(line);
        line.setId(id);
        line.setAccessibleText(title);
        line.setOnAction(_ -> done.accept(line.getText().strip()));
        line.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        leave.run();
                        event.consume();
                    }
                });
        var button = Controls.button(id + "-now", go, () -> done.accept(line.getText().strip()));
        getChildren().setAll(heading, line, new HBox(8, Controls.spring(), button));
        Controls.show(this, false);
    }

    void begin() {
        line.clear();
        Controls.show(this, true);
        line.requestFocus();
    }
}
