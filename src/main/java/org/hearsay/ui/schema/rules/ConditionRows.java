package org.hearsay.ui.schema.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Constraint.Condition;
import org.hearsay.schema.Constraint.Rule;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;
import org.hearsay.schema.change.Ways;
import org.hearsay.ui.schema.fields.Fields;
import org.hearsay.ui.schema.fields.Fields.Choice;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// The values with which alone a rule holds: a row for each attribute.
final class ConditionRows extends VBox {

    private final Messages messages;
    private final Rule rule;
    private final List<Attribute> attributes;
    private final Consumer<Map<String, Condition>> commit;

    ConditionRows(
            Schema schema,
            Messages messages,
            Constraint constraint,
            Consumer<Map<String, Condition>> commit) {
        super(6);
        this.messages = messages;
        rule = constraint.rule();
        this.commit = commit;
        attributes = Ways.attributes(schema, constraint);
        rule.when().forEach((name, condition) -> getChildren().add(row(name, condition)));
        getChildren().add(more());
    }

    private HBox row(String name, Condition condition) {
        var values =
                switch (condition) {
                    case Condition.IsOneOf(var ticked) -> values(name, ticked);
                    case Condition.IsAtLeast(var min) -> least(name, min);
                };
        HBox.setHgrow(values, Priority.ALWAYS);
        var row =
                new HBox(
                        12,
                        Controls.label(
                                messages.text(
                                        "schema.place.rule.when.is", messages.schemaName(name))),
                        values,
                        Controls.button(
                                id(name) + "-remove",
                                messages.text("schema.place.rule.when.remove"),
                                () -> set(name, null)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("small-buttons");
        return row;
    }

    private Node values(String name, List<String> ticked) {
        var row = new FlowPane(12, 6);
        var all = new ArrayList<>(known(name));
        ticked.stream().filter(v -> !all.contains(v)).forEach(all::add);
        for (var value : all) {
            row.getChildren()
                    .add(
                            Fields.tick(
                                    id(name) + "-" + value,
                                    messages.schemaName(value),
                                    ticked.contains(value),
                                    now -> tick(name, all, ticked, value, now)));
        }
        return row;
    }

    private void tick(
            String name, List<String> all, List<String> ticked, String value, boolean now) {
        var left = all.stream().filter(v -> v.equals(value) ? now : ticked.contains(v)).toList();
        // A rule that holds with no value would never hold.
        set(name, left.isEmpty() ? null : new Condition.IsOneOf(left));
    }

    private Node least(String name, long min) {
        var numbers =
                Stream.concat(
                                known(name).stream()
                                        .filter(v -> v.matches("\\d{1,9}"))
                                        .map(Long::valueOf),
                                Stream.of(min))
                        .distinct()
                        .sorted()
                        .toList();
        var title = messages.text("schema.place.rule.when.least");
        var choice =
                Fields.choice(
                        id(name) + "-least",
                        title,
                        new Choice<>(numbers, min, n -> Long.toString(n)),
                        n -> set(name, new Condition.IsAtLeast(n)));
        var row = new HBox(8, Controls.label(title, "secondary"), choice);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// The choice of another attribute to look at.
    private Node more() {
        var none = Optional.<Attribute>empty();
        var all =
                Stream.concat(
                                Stream.of(none),
                                attributes.stream()
                                        .filter(a -> !rule.when().containsKey(a.name()))
                                        .filter(a -> first(a).isPresent())
                                        .map(Optional::of))
                        .toList();
        var choice =
                Fields.choice(
                        id("more"),
                        messages.text("schema.place.rule.when"),
                        new Choice<>(
                                all,
                                none,
                                a ->
                                        a.map(Attribute::name)
                                                .map(messages::schemaName)
                                                .orElse(
                                                        messages.text(
                                                                rule.when().isEmpty()
                                                                        ? "schema.place.rule.when.always"
                                                                        : "schema.place.rule.when.more"))),
                        chosen -> chosen.ifPresent(a -> set(a.name(), first(a).orElseThrow())));
        return new HBox(choice);
    }

    /// The condition that a new row begins with; empty where the attribute has no listed values.
    private static Optional<Condition> first(Attribute attribute) {
        return switch (attribute.type()) {
            case AttributeType.OneOf(var values) ->
                    values.stream().findFirst().map(v -> new Condition.IsOneOf(List.of(v)));
            case AttributeType.YesNo() -> Optional.of(new Condition.IsOneOf(List.of("true")));
            case AttributeType.WholeNumber(var min, _) ->
                    Optional.of(new Condition.IsAtLeast(min + 1));
            case AttributeType.FreeText(),
                    AttributeType.Day(),
                    AttributeType.EntityReference(),
                    AttributeType.TextList() ->
                    Optional.empty();
        };
    }

    private List<String> known(String name) {
        return attributes.stream()
                .filter(a -> a.name().equals(name))
                .flatMap(a ->
                        a.type() instanceof AttributeType.WholeNumber(var min, var max)
                                ? LongStream.rangeClosed(min, Math.min(max, min + 20))
                                        .mapToObj(Long::toString)
                                : a.type().numbered().stream().map(Value::shown))
                .toList();
    }

    private void set(String name, @Nullable Condition condition) {
        var changed = new LinkedHashMap<>(rule.when());
        if (condition == null) {
            changed.remove(name);
        } else {
            changed.put(name, condition);
        }
        commit.accept(changed);
    }

    private String id(String name) {
        return "rule-" + rule.id() + "-when-" + name;
    }
}
