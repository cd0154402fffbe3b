package org.hearsay.format.uima;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.format.ReadContext;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Value;

/// Gives the texts of one document's file the types that the project's schema wants; what the
/// schema does not know, or what is not of its type, stays text. Keeps the entities that are named.
public final class ReadValues {

    /// The feature that has the remark on an annotation.
    public static final String NOTE = "note";

    private final ReadContext context;
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    public ReadValues(ReadContext context) {
        this.context = context;
    }

    public Value ofLabel(String label, String name, String text) {
        return typed(context.schema().attribute(label, name), text);
    }

    public Value ofRelation(String type, String name, String text) {
        return typed(context.schema().relation(type).flatMap(r -> r.attribute(name)), text);
    }

    /// The attribute with which a label refers to somebody.
    public Optional<String> entityAttribute(String label) {
        return context.schema().label(label).stream()
                .flatMap(l -> l.attributes().stream())
                .filter(a -> a.type() instanceof AttributeType.EntityReference)
                .map(Attribute::name)
                .findFirst();
    }

    /// Takes in somebody whom the file describes.
    public void know(Entity entity) {
        entities.put(entity.name(), entity);
    }

    /// Whoever has the name; new where nobody has it yet.
    public Entity entity(String name) {
        return entities.computeIfAbsent(
                name, n -> new Entity(context.ids().next(), n, Attributes.NONE, context.stamp()));
    }

    public List<Entity> entities() {
        return List.copyOf(entities.values());
    }

    private Value typed(Optional<Attribute> attribute, String text) {
        if (attribute.isEmpty()) {
            return Value.of(text);
        }
        return switch (attribute.get().type()) {
            case AttributeType.YesNo _ ->
                    text.equals("true") || text.equals("false")
                            ? new Value.Truth(text.equals("true"))
                            : Value.of(text);
            case AttributeType.WholeNumber _ -> whole(text);
            case AttributeType.EntityReference _ -> entity(text).reference();
            case AttributeType.TextList _ -> new Value.Texts(List.of(text.split("; ", -1)));
            case AttributeType.OneOf _, AttributeType.FreeText _, AttributeType.Day _ ->
                    Value.of(text);
        };
    }

    private static Value whole(String text) {
        try {
            return new Value.Whole(Long.parseLong(text));
        } catch (NumberFormatException _) {
            return Value.of(text);
        }
    }
}
