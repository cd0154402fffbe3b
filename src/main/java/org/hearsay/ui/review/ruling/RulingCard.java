package org.hearsay.ui.review.ruling;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.project.ruling.Draft;
import org.hearsay.schema.Schema;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Wrapping;

/// Asks what a ruling says. Enter writes it into the guideline, for a ruling is one line.
final class RulingCard extends VBox {

    private final TextArea text = new TextArea();
    private final Button go;

    /// @param schema as it is now
    /// @param write is given what the ruling says
    RulingCard(
            RulingTexts texts,
            Draft draft,
            Schema schema,
            Consumer<String> write,
            Runnable cancel) {
        var messages = texts.messages();
        setId("ruling-card");
        var title = Controls.label(messages.text("rulings.says"), "attribute-name");
        title.setLabelFor(text);
        text.setId("ruling-text");
        text.setAccessibleText(title.getText());
        Wrapping.of(text);
        text.setPrefRowCount(3);
        text.setText(draft.remark());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        go =
                Controls.button(
                        "ruling-go",
                        messages.text("rulings.write"),
                        () -> write.accept(text.getText().strip()));
        go.setDefaultButton(true);
        go.disableProperty().bind(text.textProperty().map(String::isBlank));
        var label = messages.labelName(draft.label());
        getChildren()
                .setAll(
                        Controls.wrapped(messages.text("rulings.card"), "page-title"),
                        Controls.wrapped(texts.about(draft)),
                        Controls.wrapped(draft.article(), "secondary", "muted"));
        draft.ruling(schema)
                .ifPresent(r ->
                        getChildren()
                                .add(
                                        Controls.wrapped(
                                                messages.text("rulings.before", texts.told(r)),
                                                "secondary")));
        getChildren()
                .addAll(
                        new VBox(4, title, text),
                        Controls.wrapped(messages.text("rulings.where", label), "muted"),
                        new HBox(
                                8,
                                Controls.spring(),
                                Controls.button("ruling-cancel", messages.text("cancel"), cancel),
                                go));
    }

    /// What gets the focus first.
    Node first() {
        return text;
    }

    /// A text area would take both keys, and be a trap for whoever has no mouse.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            event.consume();
            go.fire();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            text.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
