package org.hearsay.ui.schema.fields;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// Fields that tell what was chosen: texts on Enter and when they lose the focus, the others at
/// once. Esc takes back what was typed.
public final class Fields {

    private static final String TAKEN = "taken";

    private Fields() {}

    public static TextField text(String id, String title, String value, Consumer<String> commit) {
        var field = new TextField(value);
        field.setOnAction(_ -> commit(field, commit));
        return committing(field, id, title, commit);
    }

    /// Prepares a text field or area: what is typed into it counts once it loses the focus.
    public static <F extends TextInputControl> F committing(
            F field, String id, String title, Consumer<String> commit) {
        field.setId(id);
        field.setAccessibleText(title);
        field.getProperties().put(TAKEN, field.getText());
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && isDirty(field)) {
                        takeBack(field);
                        event.consume();
                    }
                });
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        commit(field, commit);
                    }
                });
        return field;
    }

    /// Whether something was typed that was not told yet.
    public static boolean isDirty(TextInputControl field) {
        var taken = field.getProperties().get(TAKEN);
        return taken != null && !taken.equals(field.getText());
    }

    /// Lets what was typed count as told.
    public static void settle(TextInputControl field) {
        field.getProperties().put(TAKEN, field.getText());
    }

    /// Shows again what was there before something was typed.
    public static void takeBack(TextInputControl field) {
        field.setText(String.valueOf(field.getProperties().get(TAKEN)));
        field.selectAll();
    }

    public static <T> ChoiceBox<T> choice(
            String id, String title, Choice<T> choice, Consumer<T> commit) {
        var box = new ChoiceBox<T>();
        box.setId(id);
        box.setAccessibleText(title);
        box.getItems().setAll(choice.all());
        box.setConverter(new Shown<>(choice.name()));
        box.setValue(choice.now());
        box.setOnAction(_ -> {
            if (box.getValue() != null && !box.getValue().equals(choice.now())) {
                commit.accept(box.getValue());
            }
        });
        return box;
    }

    /// @param now what is chosen at first
    public record Choice<T>(List<T> all, T now, Function<T, String> name) {}

    public static CheckBox tick(String id, String title, boolean ticked, Consumer<Boolean> commit) {
        var box = new CheckBox(title);
        box.setId(id);
        box.setSelected(ticked);
        box.setOnAction(_ -> commit.accept(box.isSelected()));
        return box;
    }

    /// A field below its title.
    public static VBox titled(String title, Node field) {
        return new VBox(2, Controls.label(title, "attribute-name"), field);
    }

    private static void commit(TextInputControl field, Consumer<String> commit) {
        if (isDirty(field)) {
            settle(field);
            commit.accept(field.getText());
        }
    }
}
