package org.hearsay.format.standoff;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.schema.Value;
import org.hearsay.text.Decoded;
import org.hearsay.text.TextDecoder;
import org.hearsay.text.TextDecodingException;
import org.hearsay.text.phrase.Phrased;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Words out of JSON and values into it.
public final class JsonWords {

    private JsonWords() {}

    /// The text of an article as the project keeps it.
    ///
    /// @throws BadItem if a character cannot be kept
    public static Decoded decoded(String text) throws BadItem {
        try {
            return TextDecoder.ofString(text);
        } catch (TextDecodingException e) {
            throw new BadItem(Phrased.of(e));
        }
    }

    /// A text, number or truth as it is; what has parts as JSON writes it.
    public static String shown(JsonNode node) {
        return node.isValueNode() ? node.asString("") : node.toString();
    }

    /// The elements of a list; of anything else the one that it is; none where it is missing.
    public static List<String> list(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            return List.of(shown(node));
        }
        var words = new ArrayList<String>();
        node.forEach(n -> words.add(shown(n)));
        return words;
    }

    /// Adds a value with JSON's own types.
    ///
    /// @param entity what the entity is called, where the value refers to one
    public static void put(ObjectNode node, String name, Value value, String entity) {
        switch (value) {
            case Value.Text(var text) -> node.put(name, text);
            case Value.Whole(var number) -> node.put(name, number);
            case Value.Truth(var holds) -> node.put(name, holds);
            case Value.EntityRef _ -> node.put(name, entity);
            case Value.Texts(var texts) -> {
                var list = node.putArray(name);
                texts.forEach(list::add);
            }
        }
    }
}
