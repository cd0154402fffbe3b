package org.hearsay.format.uima;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.format.ReadContext;
import org.hearsay.format.standoff.NamedEntities;
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
    private final NamedEntities named;

    /// By their ids, those that the file describes: two of them may have one name.
    private final Map<String, Entity> described = new LinkedHashMap<>();

    public ReadValues(ReadContext context) {
        this.context = context;
        named = new NamedEntities(context);
    }

    public Value ofLabel(String label, String name, String text) {
        return typed(context.schema().attribute(label, name), text);
    }

    public Value ofRelation(String type, String name, String text) {
        return typed(context.schema().relation(type).flatMap(r -> r.attribute(name)), text);
    }

    public Value ofEntity(String name, String text) {
        return typed(ofEntity(name), text);
    }

    /// Of a feature that has a list.
    public Value ofLabel(String label, String name, List<String> texts) {
        return listed(context.schema().attribute(label, name), texts);
    }

    /// Of a feature that has a list.
    public Value ofRelation(String type, String name, List<String> texts) {
        return listed(context.schema().relation(type).flatMap(r -> r.attribute(name)), texts);
    }

    /// Of a feature that has a list.
    public Value ofEntity(String name, List<String> texts) {
        return listed(ofEntity(name), texts);
    }

    private Optional<Attribute> ofEntity(String name) {
        return context.schema().entityAttributes().stream()
                .filter(a -> a.name().equals(name))
                .findFirst();
    }

    private Value listed(Optional<Attribute> attribute, List<String> texts) {
        boolean isList =
                attribute.filter(a -> a.type() instanceof AttributeType.TextList).isPresent();
        return isList || texts.size() != 1
                ? new Value.Texts(texts)
                : typed(attribute, texts.getFirst());
    }

    /// The attribute with which a label refers to somebody.
    public Optional<String> entityAttribute(String label) {
        return context.schema().label(label).stream()
                .flatMap(l -> l.attributes().stream())
                .filter(a -> a.type() instanceof AttributeType.EntityReference)
                .map(Attribute::name)
                .findFirst();
    }

    /// Takes in somebody whom the file describes; found by the id, and by the name unless somebody
    /// before has it.
    public void know(Entity entity) {
        named.add(entity);
        described.put(entity.id().toString(), entity);
    }

    /// Whoever has this id or name; new where nobody has it yet.
    public Entity entity(String name) {
        var byId = described.get(name);
        return byId == null ? named.named(name) : byId;
    }

    public List<Entity> entities() {
        return Stream.concat(named.all().stream(), described.values().stream()).distinct().toList();
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
            case AttributeType.TextList _ ->
                    new Value.Texts(text.isEmpty() ? List.of() : List.of(text.split("; ", -1)));
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
