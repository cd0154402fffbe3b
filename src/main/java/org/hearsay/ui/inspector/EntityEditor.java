package org.hearsay.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Value;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// An attribute that refers to one of the project's speakers: who it is, or who it may be.
final class EntityEditor extends ValueEditor {

    private static final int DIGITS = 9;

    private final Attribute attribute;
    private final Supplier<Registry> registry;
    private final InspectorActions actions;
    private final Messages messages;
    private final Button name;
    private final FlowPane row = new FlowPane(6, 6);

    EntityEditor(
            Attribute attribute,
            Supplier<Registry> registry,
            InspectorActions actions,
            Messages messages) {
        super(attribute, messages);
        this.attribute = attribute;
        this.registry = registry;
        this.actions = actions;
        this.messages = messages;
        name = Controls.button("entity-" + attribute.name(), "", actions::chooseSpeaker);
        name.getStyleClass().add("value-chip");
        name.setGraphic(Controls.label("⇧E", "key-cap"));
        getChildren().add(row);
    }

    @Override
    void showValue(AttributeRow shown) {
        var entity =
                shown.value()
                        .flatMap(v ->
                                v instanceof Value.EntityRef(var id)
                                        ? registry.get().entity(new Id(id))
                                        : java.util.Optional.empty());
        name.setText(entity.map(Entity::name).orElse(messages.text("inspector.no-entity")));
        name.setAccessibleText(messages.labelName(attribute.name()) + ": " + name.getText());
        var nodes = new ArrayList<Node>();
        nodes.add(name);
        if (entity.isEmpty()) {
            nodes.addAll(offers());
        } else {
            nodes.add(
                    Controls.button(
                            "clear-" + attribute.name(),
                            messages.text("inspector.unlink-entity"),
                            () -> actions.clearValue(attribute.name())));
            nodes.getLast().getStyleClass().add("quiet-button");
        }
        row.getChildren().setAll(nodes);
    }

    private List<Button> offers() {
        var offered = actions.offered();
        var chips = new ArrayList<Button>();
        for (int i = 0; i < Math.min(DIGITS, offered.size()); i++) {
            var entity = offered.get(i);
            var key = offered.size() == 1 ? "E" : Integer.toString(i + 1);
            var chip =
                    Controls.button(
                            "offer-" + (i + 1),
                            messages.text("inspector.perhaps", entity.name()),
                            () -> actions.means(entity.id()));
            chip.getStyleClass().add("value-chip");
            chip.setGraphic(Controls.label(key, "key-cap"));
            chips.add(chip);
        }
        return chips;
    }
}
