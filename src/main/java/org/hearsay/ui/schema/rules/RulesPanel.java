package org.hearsay.ui.schema.rules;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Constraint.RequiresRelation;
import org.hearsay.schema.Constraint.RequiresValue;
import org.hearsay.schema.Constraint.Rule;
import org.hearsay.schema.Schema;
import org.hearsay.schema.change.Schemas;
import org.hearsay.schema.change.Ways;
import org.hearsay.ui.schema.fields.Editing;
import org.hearsay.ui.schema.fields.Opened;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// The rules of the schema: a line each, which opens.
public final class RulesPanel extends VBox {

    private final Editing editing;
    private final Messages messages;

    public RulesPanel(Editing editing, Messages messages, Opened open) {
        super(4);
        this.editing = editing;
        this.messages = messages;
        var add = Controls.button("rule-add", messages.text("schema.place.rule.add"), this::add);
        add.setDisable(
                editing.schema().relations().isEmpty()
                        && Ways.attributes(editing.schema(), List.of()).isEmpty());
        var head =
                new HBox(
                        8,
                        Controls.label(messages.text("schema.place.rules"), "pane-title"),
                        Controls.spring(),
                        add);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        getChildren()
                .add(
                        Controls.wrapped(
                                messages.text("schema.place.rules.help"), "muted", "secondary"));
        for (var constraint : editing.schema().constraints()) {
            getChildren().add(pane(constraint, open));
        }
    }

    private TitledPane pane(Constraint constraint, Opened open) {
        var rule = constraint.rule();
        var pane = new TitledPane();
        pane.setId("rule-" + rule.id());
        pane.setText(
                rule.message().isEmpty()
                        ? rule.id()
                        : messages.text("schema.place.rule.line", rule.id(), rule.message()));
        pane.setTooltip(new Tooltip(pane.getText()));
        // A long line gives way; its tooltip has it all.
        pane.setMinWidth(0);
        pane.setAnimated(false);
        pane.setExpanded(open.isOpen(rule.id()));
        pane.expandedProperty()
                .subscribe(shown -> {
                    if (shown && pane.getContent() == null) {
                        pane.setContent(new RulePanel(editing, messages, constraint));
                    }
                    open.set(rule.id(), shown);
                });
        return pane;
    }

    private void add() {
        var schema = editing.schema();
        var taken = schema.constraints().stream().map(c -> c.rule().id()).toList();
        var id = Schemas.free(messages.text("schema.place.rule.new"), taken);
        editing.revise(
                id,
                s -> s.withConstraints(new ArrayList<>(Schemas.and(s.constraints(), made(s, id)))));
    }

    private static Constraint made(Schema schema, String id) {
        var rule = Rule.of(id);
        if (schema.relations().isEmpty()) {
            var attribute = Ways.attributes(schema, List.of()).getFirst();
            return new RequiresValue(rule, attribute.name());
        }
        return new RequiresRelation(rule, schema.relations().getFirst().name(), 1);
    }
}
