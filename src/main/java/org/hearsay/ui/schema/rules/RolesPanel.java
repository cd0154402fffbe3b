package org.hearsay.ui.schema.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaJson;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.Ways;
import org.hearsay.ui.schema.fields.Editing;
import org.hearsay.ui.schema.fields.Fields;
import org.hearsay.ui.schema.fields.Fields.Choice;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// Which part of the schema plays which role for suggestions, checks and training exports.
public final class RolesPanel extends VBox {

    private static final double WIDTH = 200;

    private final Editing editing;
    private final Messages messages;

    /// The roles that the program knows, each with a part that plays it somewhere.
    private final Schema model = SchemaJson.newsAttribution();

    public RolesPanel(Editing editing, Messages messages) {
        super(8);
        this.editing = editing;
        this.messages = messages;
        var row = new FlowPane(16, 12);
        var roles = new LinkedHashSet<>(model.profile().keySet());
        roles.addAll(editing.schema().profile().keySet());
        for (var role : roles) {
            row.getChildren().add(Fields.titled(messages.labelName(role), choice(role)));
        }
        getChildren()
                .addAll(
                        Controls.label(messages.text("schema.place.roles"), "pane-title"),
                        Controls.wrapped(
                                messages.text("schema.place.roles.help"), "muted", "secondary"),
                        row);
    }

    private ChoiceBox<String> choice(String role) {
        var now = editing.schema().profile().getOrDefault(role, "");
        var all = new ArrayList<>(List.of(""));
        parts(role).forEach(all::add);
        if (!all.contains(now)) {
            all.add(now);
        }
        var box =
                Fields.choice(
                        "role-" + role,
                        messages.labelName(role),
                        new Choice<>(
                                all,
                                now,
                                p -> p.isEmpty() ? messages.text("schema.place.roles.none") : p),
                        part -> editing.revise(role, s -> s.withProfile(with(s, role, part))));
        box.setPrefWidth(WIDTH);
        return box;
    }

    private static Map<String, String> with(Schema schema, String role, String part) {
        var changed = new LinkedHashMap<>(schema.profile());
        if (part.isEmpty()) {
            changed.remove(role);
        } else {
            changed.put(role, part);
        }
        return changed;
    }

    /// Those of the kind that plays the role elsewhere; for a role that nobody knows, all.
    private Stream<String> parts(String role) {
        var schema = editing.schema();
        var elsewhere = model.profile().getOrDefault(role, "");
        var labels = schema.labels().stream().map(Label::name);
        var relations = schema.relations().stream().map(RelationType::name);
        var attributes = Ways.attributes(schema, List.of()).stream().map(Attribute::name);
        var own =
                schema.labels().stream()
                        .flatMap(l ->
                                l.attributes().stream()
                                        .map(a -> l.name() + Part.ATTRIBUTE_MARK + a.name()));
        if (model.label(elsewhere).isPresent()) {
            return labels;
        }
        if (model.relation(elsewhere).isPresent()) {
            return relations;
        }
        if (elsewhere.contains(Part.ATTRIBUTE_MARK)) {
            return own;
        }
        return elsewhere.isEmpty()
                ? Stream.of(labels, relations, attributes, own).flatMap(s -> s).distinct()
                : attributes;
    }
}
