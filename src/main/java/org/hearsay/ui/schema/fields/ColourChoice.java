package org.hearsay.ui.schema.fields;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.hearsay.schema.Label;
import org.hearsay.schema.change.Looks;
import org.hearsay.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/// The colours that a label can take, each shown as it is on light and on dark.
public final class ColourChoice extends ComboBox<Label.Colour> {

    public ColourChoice(
            List<Label.Colour> all,
            Label.Colour now,
            Messages messages,
            Consumer<Label.Colour> commit) {
        setId("label-colour");
        setAccessibleText(messages.text("schema.place.colour"));
        getItems().setAll(all);
        setCellFactory(_ -> new Swatch(messages));
        setButtonCell(new Swatch(messages));
        setValue(now);
        // One is chosen once the list is put away, and not at each step of an arrow key.
        setOnHidden(_ -> {
            if (getValue() != null && !getValue().equals(now)) {
                commit.accept(getValue());
            }
        });
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean opens =
                            switch (event.getCode()) {
                                case UP, DOWN, SPACE, ENTER -> true;
                                default -> false;
                            };
                    if (opens && !isShowing()) {
                        show();
                        event.consume();
                    }
                });
    }

    /// The name of a colour; its code where nobody gave it one.
    static String name(Label.Colour colour, Messages messages) {
        int at = Looks.COLOURS.indexOf(colour);
        return at < 0 ? colour.light() : messages.text("schema.place.colour." + (at + 1));
    }

    private static final class Swatch extends ListCell<Label.Colour> {

        private final Messages messages;

        Swatch(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected void updateItem(Label.@Nullable Colour colour, boolean empty) {
            super.updateItem(colour, empty);
            setText(colour == null || empty ? null : name(colour, messages));
            setGraphic(
                    colour == null || empty
                            ? null
                            : new HBox(square(colour.light()), square(colour.dark())));
        }

        private static Rectangle square(String hex) {
            return new Rectangle(12, 14, Color.web(hex));
        }
    }
}
