package org.hearsay.ui.speakers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Tenure;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Value;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Quietly;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;
import org.jspecify.annotations.Nullable;

/// What is known of the selected speaker, to be changed: name, other names, roles in time, and the
/// attributes of the schema. Leaving a field, or Enter in it, keeps what was typed.
final class SpeakerForm extends VBox {

    /// Those that have fields of their own.
    private static final Set<String> APART = Set.of("name", Entity.ALIASES, Tenure.ATTRIBUTE);

    private final SpeakersViewModel viewModel;
    private final Messages messages;
    private final TextField name = new TextField();
    private final AliasChips aliases;
    private final TenureRows tenures;
    private final FlowPane attributes = new FlowPane(12, 8);
    private final Map<Attribute, Control> editors = new LinkedHashMap<>();
    private @Nullable Id shown;

    /// What the fields were made for.
    private List<Attribute> built = List.of();

    private final Quietly quietly = new Quietly();

    SpeakerForm(SpeakersViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        aliases = new AliasChips(viewModel, messages);
        tenures =
                new TenureRows(
                        messages,
                        list ->
                                viewModel
                                        .selected()
                                        .ifPresent(s ->
                                                viewModel
                                                        .changes()
                                                        .change(s, s.withTenures(list))));
        setSpacing(8);
        name.setId("speaker-title");
        name.getStyleClass().add("title-field");
        name.setAccessibleText(messages.text("speakers.name"));
        name.setOnAction(_ -> rename());
        name.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        rename();
                    }
                });
        getChildren().addAll(name, aliases, attributes, tenures);
    }

    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    void show(Entity speaker) {
        var known = viewModel.registry().schema().entityAttributes();
        boolean another = !speaker.id().equals(shown) || !known.equals(built);
        built = known;
        shown = speaker.id();
        setDisable(!viewModel.mayChange());
        if (another || !name.isFocused()) {
            name.setText(speaker.name());
        }
        if (another) {
            aliases.reset();
            build();
        }
        aliases.show(speaker);
        tenures.show(speaker.tenures());
        fill(speaker);
    }

    private void rename() {
        var typed = name.getText().strip();
        viewModel
                .selected()
                .filter(s -> s.id().equals(shown))
                .filter(s -> !typed.isEmpty() && !typed.equals(s.name()))
                .ifPresent(s -> viewModel.changes().change(s, renamed(s, typed)));
    }

    /// The name until now stays one of the others, so that its mentions still find their speaker.
    private static Entity renamed(Entity speaker, String name) {
        return speaker.withName(name).withAliases(speaker.names());
    }

    /// Fields stay in place while the speaker stays, so that none loses the focus.
    private void build() {
        editors.clear();
        attributes.getChildren().clear();
        for (var attribute : viewModel.registry().schema().entityAttributes()) {
            if (!APART.contains(attribute.name())) {
                var editor =
                        attribute.type() instanceof AttributeType.OneOf(var values)
                                ? choice(attribute, values)
                                : field(attribute);
                var title = messages.labelName(attribute.name());
                editor.setAccessibleText(title);
                editor.setId("speaker-" + attribute.name());
                editor.setPrefWidth(170);
                editors.put(attribute, editor);
                attributes
                        .getChildren()
                        .add(new VBox(2, Controls.label(title, "attribute-name"), editor));
            }
        }
    }

    private void fill(Entity speaker) {
        quietly.run(() -> editors.forEach((attribute, editor) -> fill(attribute, editor, speaker)));
    }

    private static void fill(Attribute attribute, Control editor, Entity speaker) {
        var given = speaker.attributes().find(attribute.name()).or(attribute::defaultValue);
        var text = given.map(Value::shown).orElse("");
        if (editor instanceof TextField field && !field.isFocused()) {
            field.setText(text);
        } else if (editor instanceof ValueBox box) {
            box.setValue(text);
        }
    }

    private ValueBox choice(Attribute attribute, List<String> values) {
        var box = new ValueBox();
        box.getItems().add("");
        box.getItems().addAll(values);
        box.setConverter(new Shown<>(v -> v.isEmpty() ? "–" : messages.schemaName(v)));
        box.setOnAction(_ -> set(attribute, box.getValue()));
        return box;
    }

    private TextField field(Attribute attribute) {
        var field = new TextField();
        field.setOnAction(_ -> set(attribute, field.getText().strip()));
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        set(attribute, field.getText().strip());
                    }
                });
        return field;
    }

    private void set(Attribute attribute, @Nullable String typed) {
        if (quietly.isOn()) {
            return;
        }
        var value = Value.of(typed == null ? "" : typed);
        viewModel
                .selected()
                .filter(s -> s.id().equals(shown))
                .ifPresent(s -> {
                    var values = s.attributes();
                    if (values.text(attribute.name()).equals(value.shown())
                            || values.find(attribute.name()).isEmpty()
                                    && attribute.defaultValue().filter(value::equals).isPresent()) {
                        return;
                    }
                    if (value.shown().isEmpty()) {
                        viewModel
                                .changes()
                                .change(s, s.withAttributes(values.without(attribute.name())));
                    } else if (attribute.type().allows(value)) {
                        viewModel
                                .changes()
                                .change(s, s.withAttributes(values.with(attribute.name(), value)));
                    }
                });
    }

    /// One of the values of the schema; empty for none.
    private static final class ValueBox extends ChoiceBox<String> {}
}
