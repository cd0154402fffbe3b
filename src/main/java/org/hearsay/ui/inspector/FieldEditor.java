package org.hearsay.ui.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Value;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// An attribute that is typed: free text, a number, a day, a list. Enter or leaving the field keeps
/// what was typed; Esc takes it back.
final class FieldEditor extends ValueEditor {

    private final Attribute attribute;
    private final InspectorActions actions;
    private final TextField field = new TextField();
    private final Label remark = Controls.wrapped("", "caption");
    private final Messages messages;
    private String kept = "";

    FieldEditor(Attribute attribute, InspectorActions actions, Messages messages) {
        super(attribute, messages);
        this.attribute = attribute;
        this.actions = actions;
        this.messages = messages;
        field.setId("field-" + attribute.name());
        field.setAccessibleText(messages.labelName(attribute.name()));
        field.setPromptText(prompt());
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        keep();
                    }
                });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Controls.show(remark, false);
        getChildren().addAll(field, remark);
    }

    @Override
    void showValue(AttributeRow row) {
        kept = row.chosen().map(Value::shown).orElse("");
        if (!field.isFocused()) {
            field.setText(kept);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            keep();
            event.consume();
            actions.leave();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.setText(kept);
            event.consume();
            actions.leave();
        }
    }

    private void keep() {
        var typed = field.getText().strip();
        if (typed.equals(kept)) {
            Controls.show(remark, false);
            return;
        }
        var value = read(typed);
        boolean fits = typed.isEmpty() || value.filter(attribute.type()::allows).isPresent();
        Controls.show(remark, !fits);
        if (!fits) {
            remark.setText(messages.text("inspector.unfit", prompt()));
            return;
        }
        kept = typed;
        value.ifPresentOrElse(
                v -> actions.setValue(attribute.name(), v),
                () -> actions.clearValue(attribute.name()));
    }

    private Optional<Value> read(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return switch (attribute.type()) {
            case AttributeType.WholeNumber _ -> number(typed);
            case AttributeType.TextList _ -> Optional.of(new Value.Texts(parts(typed)));
            case AttributeType.FreeText _,
                    AttributeType.Day _,
                    AttributeType.OneOf _,
                    AttributeType.YesNo _,
                    AttributeType.EntityReference _ ->
                    Optional.of(Value.of(typed));
        };
    }

    private static Optional<Value> number(String typed) {
        try {
            return Optional.of(new Value.Whole(Long.parseLong(typed)));
        } catch (NumberFormatException _) {
            return Optional.of(Value.of(typed));
        }
    }

    private static List<String> parts(String typed) {
        return Arrays.stream(typed.split(";", -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private String prompt() {
        return switch (attribute.type()) {
            case AttributeType.WholeNumber(var min, var max) ->
                    messages.text("inspector.prompt.number", min, max);
            case AttributeType.Day _ -> messages.text("inspector.prompt.day");
            case AttributeType.TextList _ -> messages.text("inspector.prompt.list");
            case AttributeType.FreeText _,
                    AttributeType.OneOf _,
                    AttributeType.YesNo _,
                    AttributeType.EntityReference _ ->
                    "";
        };
    }
}
