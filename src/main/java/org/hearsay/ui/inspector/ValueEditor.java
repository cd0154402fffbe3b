package org.hearsay.ui.inspector;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hearsay.schema.Attribute;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// Shows one attribute's value and lets a person change it.
abstract class ValueEditor extends VBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass REQUIRED = PseudoClass.getPseudoClass("required");

    private final Label name;
    private final Messages messages;

    ValueEditor(Attribute attribute, Messages messages) {
        this.messages = messages;
        setId("attribute-" + attribute.name());
        getStyleClass().add("attribute");
        name = Controls.label(title(attribute), "attribute-name");
        getChildren().add(name);
    }

    final void show(AttributeRow row) {
        pseudoClassStateChanged(ACTIVE, row.isActive());
        pseudoClassStateChanged(REQUIRED, row.isMissing());
        var title = title(row.attribute());
        name.setText(row.isMissing() ? messages.text("inspector.required", title) : title);
        showValue(row);
    }

    abstract void showValue(AttributeRow row);

    private String title(Attribute attribute) {
        return messages.labelName(attribute.name());
    }
}
