package org.hearsay.ui.schema.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.change.Ordering;
import org.hearsay.schema.change.Owner;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.Schemas;
import org.hearsay.ui.schema.fields.Editing;
import org.hearsay.ui.schema.fields.Opened;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// The attributes of a label, a relation, all labels or the speakers: a line each, which opens.
final class AttributesPanel extends VBox {

    private final Editing editing;
    private final Messages messages;
    private final Owner owner;

    AttributesPanel(Editing editing, Messages messages, Owner owner, Opened open) {
        super(4);
        this.editing = editing;
        this.messages = messages;
        this.owner = owner;
        var add =
                Controls.button(
                        "attribute-add", messages.text("schema.place.attribute.add"), this::add);
        var head =
                new HBox(
                        8,
                        Controls.label(messages.text("schema.place.attributes"), "pane-title"),
                        Controls.spring(),
                        add);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().add(head);
        var all = owner.attributes(editing.schema());
        if (all.isEmpty()) {
            getChildren()
                    .add(
                            Controls.wrapped(
                                    messages.text("schema.place.attributes.none"),
                                    "muted",
                                    "secondary"));
        }
        for (int i = 0; i < all.size(); i++) {
            getChildren().add(pane(all.get(i), i, open));
        }
    }

    private TitledPane pane(Attribute attribute, int index, Opened open) {
        var pane = new TitledPane();
        pane.setId("attribute-" + attribute.name());
        pane.setText(title(attribute, index));
        pane.setTooltip(new Tooltip(pane.getText()));
        // A long line gives way; its tooltip has it all.
        pane.setMinWidth(0);
        pane.setAnimated(false);
        pane.setExpanded(open.isOpen(attribute.name()));
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> move(event, pane, attribute));
        pane.expandedProperty()
                .subscribe(shown -> {
                    if (shown && pane.getContent() == null) {
                        pane.setContent(new AttributePanel(editing, messages, owner, attribute));
                    }
                    open.set(attribute.name(), shown);
                });
        return pane;
    }

    /// While its title has the keyboard: in its fields the keys have a meaning of their own.
    private void move(KeyEvent event, TitledPane pane, Attribute attribute) {
        if (!event.isAltDown() || !pane.isFocused()) {
            return;
        }
        int by =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        var part = new Part.OfAttribute(owner, attribute.name());
        var moved = Ordering.moved(editing.schema(), part, by);
        if (!moved.equals(editing.schema())) {
            event.consume();
            editing.revise(part.text(), s -> Ordering.moved(s, part, by));
        }
    }

    /// For example `2 checkworthiness · check_worthy, unimportant · required`.
    private String title(Attribute attribute, int index) {
        var parts = new ArrayList<String>();
        parts.add(
                attribute.type() instanceof AttributeType.OneOf(var values)
                        ? String.join(" · ", values)
                        : messages.text(
                                "schema.place.type."
                                        + attribute.type().getClass().getSimpleName()));
        switch (attribute.need()) {
            case Attribute.Need.Required() ->
                    parts.add(messages.text("schema.place.need.required"));
            case Attribute.Need.Default(var value) ->
                    parts.add(messages.text("schema.place.need.default-is", value.shown()));
            case Attribute.Need.Free() -> {}
        }
        return messages.text(
                "schema.place.attribute.line",
                index + 1,
                attribute.name(),
                String.join("  —  ", parts));
    }

    private void add() {
        var taken = owner.attributes(editing.schema()).stream().map(Attribute::name).toList();
        var name = Schemas.free(messages.text("schema.place.attribute.new"), taken);
        var made =
                new Attribute(
                        name,
                        new AttributeType.OneOf(List.of("yes", "no")),
                        new Attribute.Need.Free(),
                        "");
        UnaryOperator<Schema> change =
                s -> Schemas.attributes(s, owner, all -> Schemas.and(all, made));
        editing.revise(owner.text(), change);
    }
}
