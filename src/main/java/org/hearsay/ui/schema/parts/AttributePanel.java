package org.hearsay.ui.schema.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Control;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Attribute.Need;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.AttributeType.OneOf;
import org.hearsay.schema.change.Owner;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.schema.change.Schemas;
import org.hearsay.ui.schema.fields.Editing;
import org.hearsay.ui.schema.fields.Fields;
import org.hearsay.ui.schema.fields.Fields.Choice;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// One attribute: what values it takes, which holds where none was chosen, and its listed values.
final class AttributePanel extends VBox {

    private final Editing editing;
    private final Messages messages;
    private final Owner owner;
    private final Attribute attribute;
    private final Part.OfAttribute part;

    AttributePanel(Editing editing, Messages messages, Owner owner, Attribute attribute) {
        super(8);
        this.editing = editing;
        this.messages = messages;
        this.owner = owner;
        this.attribute = attribute;
        part = new Part.OfAttribute(owner, attribute.name());
        getChildren().add(head());
        if (attribute.type() instanceof OneOf(var values)) {
            getChildren().add(values(values));
        }
        if (attribute.type() instanceof AttributeType.WholeNumber(var min, var max)) {
            getChildren().add(range(min, max));
        }
    }

    private FlowPane head() {
        var id = "attribute-" + attribute.name();
        var name =
                Fields.text(
                        id + "-name",
                        text("name"),
                        attribute.name(),
                        typed -> {
                            var now = typed.strip().replace(' ', '_');
                            if (!now.isEmpty() && !now.equals(attribute.name())) {
                                editing.ask(new SchemaChange.Rename(part, now));
                            }
                        });
        var row = new FlowPane(12, 8);
        row.getChildren()
                .addAll(
                        Fields.titled(text("name"), name),
                        Fields.titled(text("type"), type(id)),
                        Fields.titled(text("need"), need(id)),
                        Fields.titled(
                                "",
                                Controls.label(
                                        messages.text("schema.place.uses", editing.uses().of(part)),
                                        "secondary")),
                        new PlaceButtons(editing, messages, part, id),
                        Controls.button(
                                id + "-remove", text("remove"), () -> editing.askToRemove(part)));
        return row;
    }

    private Control type(String id) {
        var now = attribute.type();
        var kinds = new ArrayList<AttributeType>();
        for (var kind :
                List.of(
                        new OneOf(List.of("yes", "no")),
                        new AttributeType.FreeText(),
                        new AttributeType.YesNo(),
                        new AttributeType.WholeNumber(1, 9),
                        new AttributeType.Day(),
                        new AttributeType.EntityReference(),
                        new AttributeType.TextList())) {
            kinds.add(kind.getClass().equals(now.getClass()) ? now : kind);
        }
        return Fields.choice(
                id + "-type",
                text("type"),
                new Choice<>(
                        kinds,
                        now,
                        k -> messages.text("schema.place.type." + k.getClass().getSimpleName())),
                kind -> set(a -> fitting(a.withType(kind))));
    }

    private static Attribute fitting(Attribute changed) {
        return changed.defaultValue().filter(d -> !changed.type().allows(d)).isPresent()
                ? changed.withNeed(new Need.Free())
                : changed;
    }

    private Control need(String id) {
        Stream<Need> defaults = attribute.type().numbered().stream().map(Need.Default::new);
        Stream<Need> now =
                attribute.need() instanceof Need.Default
                        ? Stream.of(attribute.need())
                        : Stream.of();
        var all =
                Stream.of(Stream.<Need>of(new Need.Required(), new Need.Free()), defaults, now)
                        .flatMap(s -> s)
                        .distinct()
                        .toList();
        return Fields.choice(
                id + "-need",
                text("need"),
                new Choice<>(all, attribute.need(), this::named),
                need -> set(a -> a.withNeed(need)));
    }

    private String named(Need need) {
        return switch (need) {
            case Need.Required() -> text("need.required");
            case Need.Free() -> text("need.free");
            case Need.Default(var value) ->
                    messages.text("schema.place.need.default-is", value.shown());
        };
    }

    private VBox values(List<String> values) {
        var rows = new VBox(4);
        for (int i = 0; i < values.size(); i++) {
            rows.getChildren().add(row(values, i));
        }
        var more = Fields.text("value-add", text("value.add"), "", typed -> add(values, typed));
        more.setPromptText(text("value.add"));
        rows.getChildren().add(new HBox(8, more));
        return rows;
    }

    private FlowPane range(long min, long max) {
        var row = new FlowPane(12, 8);
        row.getChildren()
                .addAll(
                        bound("least", min, n -> new AttributeType.WholeNumber(n, max)),
                        bound("most", max, n -> new AttributeType.WholeNumber(min, n)));
        return row;
    }

    /// What is no number, or leaves nothing between the two, is not taken.
    private VBox bound(String which, long now, LongFunction<AttributeType.WholeNumber> type) {
        var title = text("range." + which);
        var id = "attribute-" + attribute.name() + "-" + which;
        return Fields.titled(
                title,
                Fields.text(
                        id,
                        title,
                        Long.toString(now),
                        typed -> {
                            var number = typed.strip();
                            if (number.matches("-?\\d{1,9}")) {
                                var changed = type.apply(Long.parseLong(number));
                                if (changed.min() <= changed.max()) {
                                    set(a -> fitting(a.withType(changed)));
                                }
                            }
                        }));
    }

    private HBox row(List<String> values, int i) {
        var value = values.get(i);
        var of = new Part.OfValue(owner, attribute.name(), value);
        var id = "value-" + value;
        var name =
                Fields.text(
                        id,
                        text("value"),
                        value,
                        typed -> {
                            var now = typed.strip();
                            if (!now.isEmpty() && !now.equals(value)) {
                                editing.ask(new SchemaChange.Rename(of, now));
                            }
                        });
        var number = Controls.label(Integer.toString(i + 1), "muted", "value-number");
        var split = Controls.button(id + "-split", text("split"), () -> editing.askToSplit(of));
        var row =
                new HBox(
                        8,
                        number,
                        name,
                        Controls.label(
                                messages.text("schema.place.uses", editing.uses().of(of)),
                                "secondary",
                                "muted"),
                        Controls.spring(),
                        new PlaceButtons(editing, messages, of, id),
                        split,
                        Controls.button(
                                id + "-remove", text("remove"), () -> editing.askToRemove(of)));
        row.getStyleClass().add("small-buttons");
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private void add(List<String> values, String typed) {
        var value = typed.strip();
        if (!value.isEmpty() && !values.contains(value)) {
            set(a -> a.withType(new OneOf(Schemas.and(values, value))));
        }
    }

    private void set(UnaryOperator<Attribute> change) {
        editing.revise(part.text(), s -> Schemas.attribute(s, owner, attribute.name(), change));
    }

    private String text(String key) {
        return messages.text("schema.place." + key);
    }
}
