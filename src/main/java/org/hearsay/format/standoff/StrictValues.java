package org.hearsay.format.standoff;

import java.util.List;
import java.util.Optional;
import org.hearsay.format.ReadContext;
import org.hearsay.model.Entity;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Value;
import org.hearsay.text.phrase.Phrase;

/// Gives values that a file writes as text the types that the project's schema has for them,
/// refuses those that are of no such type, and makes the entities that they name.
public final class StrictValues {

    private final NamedEntities entities;

    public StrictValues(ReadContext context) {
        entities = new NamedEntities(context);
    }

    /// Those that were named.
    public List<Entity> entities() {
        return entities.all();
    }

    /// @param known what the schema says of the attribute; empty to take the text as it is
    /// @param given at least one
    /// @throws BadItem if the text is no value of this type
    public Value of(Optional<Attribute> known, String name, List<String> given) throws BadItem {
        var first = given.getFirst();
        if (known.isEmpty()) {
            return given.size() == 1 ? Value.of(first) : new Value.Texts(given);
        }
        return switch (known.get().type()) {
            case AttributeType.TextList _ -> new Value.Texts(given);
            case AttributeType.YesNo _ -> truth(name, first);
            case AttributeType.WholeNumber _ -> whole(name, first);
            case AttributeType.EntityReference _ -> entities.named(first).reference();
            case AttributeType.OneOf _, AttributeType.FreeText _, AttributeType.Day _ ->
                    Value.of(String.join("\n", given));
        };
    }

    private static Value truth(String name, String given) throws BadItem {
        boolean isTrue = given.equalsIgnoreCase("true");
        if (!isTrue && !given.equalsIgnoreCase("false")) {
            throw new BadItem(Phrase.of("%s is true or false, not \"%s\"", name, given));
        }
        return new Value.Truth(isTrue);
    }

    private static Value whole(String name, String given) throws BadItem {
        if (!given.matches("-?\\d{1,18}(\\.0+)?")) {
            throw new BadItem(Phrase.of("%s needs a whole number, not \"%s\"", name, given));
        }
        return new Value.Whole(Long.parseLong(given.replaceFirst("\\.0+$", "")));
    }
}
