package org.hearsay.schema;

import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// On which line of a text each object of its JSON begins.
final class Lines {

    private final IdentityHashMap<JsonNode, Integer> byNode = new IdentityHashMap<>();

    private Lines() {}

    /// @param root what the mapper made of the text
    static Lines of(String json, JsonNode root, JsonMapper mapper) {
        var starts = new ArrayDeque<Integer>();
        try (var parser = mapper.createParser(json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    starts.add(parser.currentTokenLocation().getLineNr());
                }
            }
        }
        var lines = new Lines();
        lines.number(root, starts);
        return lines;
    }

    /// 0 where that is not known.
    int of(JsonNode object) {
        return byNode.getOrDefault(object, 0);
    }

    /// In the order of the text, which is that of the tree.
    private void number(JsonNode node, ArrayDeque<Integer> starts) {
        if (node.isObject() && !starts.isEmpty()) {
            byNode.put(node, starts.remove());
        }
        node.forEach(child -> number(child, starts));
    }
}
