package org.hearsay.format.value;

import java.util.List;
import java.util.Optional;
import org.hearsay.format.ReadContext;
import org.hearsay.format.standoff.NamedEntities;
import org.hearsay.model.Entity;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Value;

/// Gives the values of a file the types that the project's schema knows for them. What the schema
/// does not know, and what does not fit, stays as the file has it; `StrictValues` refuses what does
/// not fit. Entities are known by name. One for each document; one thread.
public final class LenientValues {

    private final ReadContext context;
    private final NamedEntities entities;

    public LenientValues(ReadContext context) {
        this.context = context;
        entities = new NamedEntities(context);
    }

    /// Of an annotation with this label.
    public Value ofAnnotation(String label, String name, Value given) {
        return typed(context.schema().attribute(label, name), given);
    }

    /// Of a relation of this type.
    public Value ofRelation(String type, String name, Value given) {
        return typed(context.schema().relation(type).flatMap(r -> r.attribute(name)), given);
    }

    /// Of an entity.
    public Value ofEntity(String name, Value given) {
        return typed(
                context.schema().entityAttributes().stream()
                        .filter(a -> a.name().equals(name))
                        .findFirst(),
                given);
    }

    /// Makes an entity known, so that values that name it mean it.
    public void add(Entity entity) {
        entities.add(entity);
    }

    /// The one that has this name, made where there was none.
    public Entity entity(String name) {
        return entities.named(name);
    }

    /// All that were named so far.
    public List<Entity> entities() {
        return entities.all();
    }

    private Value typed(Optional<Attribute> attribute, Value given) {
        return attribute.map(a -> typed(a.type(), given)).orElse(given);
    }

    private Value typed(AttributeType type, Value given) {
        var words = given.shown();
        return switch (type) {
            case AttributeType.YesNo _ ->
                    words.equals("true") || words.equals("false")
                            ? new Value.Truth(words.equals("true"))
                            : given;
            case AttributeType.WholeNumber _ -> whole(given, words);
            case AttributeType.EntityReference _ ->
                    words.isBlank() ? given : entity(words).reference();
            case AttributeType.TextList _ ->
                    given instanceof Value.Texts ? given : new Value.Texts(listed(words));
            case AttributeType.OneOf _, AttributeType.FreeText _, AttributeType.Day _ ->
                    Value.of(words);
        };
    }

    private static List<String> listed(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split("; ", -1));
    }

    private static Value whole(Value given, String words) {
        try {
            return new Value.Whole(Long.parseLong(words.strip()));
        } catch (NumberFormatException _) {
            return given;
        }
    }
}
