package org.hearsay.ui.inspector;

import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.hearsay.model.Entity;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Value;
import org.hearsay.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/// An attribute that refers to one of the project's speakers.
final class EntityEditor extends ValueEditor {

    private final ChoiceBox<@Nullable Entity> choice = new ChoiceBox<>();
    private boolean showing;

    EntityEditor(
            Attribute attribute,
            List<Entity> entities,
            InspectorActions actions,
            Messages messages) {
        super(attribute, messages);
        choice.setId("entity-" + attribute.name());
        choice.setAccessibleText(messages.labelName(attribute.name()));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().add(null);
        choice.getItems().addAll(entities);
        choice.setConverter(new Names(messages.text("inspector.no-entity")));
        choice.valueProperty()
                .addListener((_, _, entity) -> {
                    if (!showing) {
                        choose(attribute, entity, actions);
                    }
                });
        getChildren().add(choice);
    }

    @Override
    void showValue(AttributeRow row) {
        showing = true;
        var wanted = row.value();
        choice.setValue(
                choice.getItems().stream()
                        .filter(e -> e != null && wanted.filter(reference(e)::equals).isPresent())
                        .findFirst()
                        .orElse(null));
        showing = false;
    }

    private static void choose(
            Attribute attribute, @Nullable Entity entity, InspectorActions actions) {
        if (entity == null) {
            actions.clearValue(attribute.name());
        } else {
            actions.setValue(attribute.name(), reference(entity));
        }
    }

    private static Value reference(Entity entity) {
        return new Value.EntityRef(entity.id().value());
    }

    private static final class Names extends StringConverter<@Nullable Entity> {

        private final String none;

        Names(String none) {
            this.none = none;
        }

        @Override
        public String toString(@Nullable Entity entity) {
            return entity == null ? none : entity.name();
        }

        @Override
        public @Nullable Entity fromString(String text) {
            throw new UnsupportedOperationException("Nobody types here");
        }
    }
}
