package org.hearsay.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.hearsay.model.Annotator;
import org.hearsay.model.Entity;
import org.hearsay.model.Registry;
import org.hearsay.project.search.Query.Filter;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Quietly;
import org.hearsay.ui.support.look.Shown;

/// What hits must lie on: label, speaker, value, layer.
final class FilterRow extends FlowPane {

    private static final String ANY = "";

    private final Messages messages;
    private final ComboBox<String> label;
    private final ComboBox<String> speaker;
    private final ComboBox<String> value;
    private final ComboBox<String> layer;
    private final Consumer<Filter> changed;
    private final Quietly quietly = new Quietly();

    /// @param changed told of what was chosen
    FilterRow(Messages messages, Consumer<Filter> changed) {
        super(8, 8);
        this.messages = messages;
        this.changed = changed;
        label = choice("label", messages::labelName);
        speaker = choice("speaker", name -> name);
        value = choice("value", this::valueName);
        layer =
                choice(
                        "layer",
                        name -> name.equals("gold") ? messages.text("export.layer.gold") : name);
        getChildren().addAll(label, speaker, value, layer);
    }

    /// Offers what the project knows now.
    void offer(Registry registry) {
        quietly.run(() -> fill(registry));
    }

    private void fill(Registry registry) {
        var schema = registry.schema();
        fill(label, schema.labels().stream().map(l -> l.name()).toList());
        fill(speaker, registry.entitiesByName().stream().map(Entity::name).toList());
        var values = new LinkedHashSet<String>();
        schema.labels().forEach(l -> l.attributes().forEach(a -> addValues(a, values)));
        schema.commonAttributes().forEach(a -> addValues(a, values));
        fill(value, List.copyOf(values));
        var layers = new ArrayList<String>();
        registry.annotators().values().stream()
                .filter(a -> a.role() != Annotator.Role.RULES)
                .map(Annotator::name)
                .forEach(layers::add);
        fill(layer, layers);
    }

    void show(Filter filter) {
        quietly.run(() -> {
            label.setValue(filter.label());
            speaker.setValue(filter.speaker());
            value.setValue(
                    filter.attribute().isEmpty() ? ANY : filter.attribute() + "=" + filter.value());
            layer.setValue(filter.layer());
        });
    }

    private static void addValues(Attribute attribute, Set<String> values) {
        if (attribute.type() instanceof AttributeType.OneOf(var names)) {
            names.forEach(name -> values.add(attribute.name() + "=" + name));
        }
    }

    private ComboBox<String> choice(String what, UnaryOperator<String> shown) {
        var box = new ComboBox<String>();
        box.setId("search-" + what);
        box.setAccessibleText(messages.text("search." + what));
        box.setVisibleRowCount(14);
        var any = messages.text("search.any-" + what);
        box.setConverter(new Shown<>(name -> name.isEmpty() ? any : shown.apply(name)));
        box.getItems().setAll(ANY);
        box.setValue(ANY);
        box.valueProperty().subscribe(this::tell);
        return box;
    }

    private void fill(ComboBox<String> box, List<String> names) {
        var chosen = box.getValue();
        box.getItems().setAll(ANY);
        box.getItems().addAll(names);
        box.setValue(names.contains(chosen) ? chosen : ANY);
    }

    private void tell() {
        if (quietly.isOn() || layer == null) {
            return;
        }
        var chosen = text(value);
        int equals = chosen.indexOf('=');
        changed.accept(
                new Filter(
                        text(label),
                        text(speaker),
                        equals < 0 ? "" : chosen.substring(0, equals),
                        chosen.substring(equals + 1),
                        text(layer)));
    }

    private String valueName(String written) {
        int equals = written.indexOf('=');
        return messages.text(
                "search.value-is",
                messages.schemaName(written.substring(0, equals)),
                messages.schemaName(written.substring(equals + 1)));
    }

    private static String text(ComboBox<String> box) {
        var chosen = box.getValue();
        return chosen == null ? ANY : chosen;
    }
}
