package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.edit.Edit;
import org.hearsay.model.Id;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Edits as JSON. Store thread only.
final class EditJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ItemJson items;
    private final ItemReader reader;

    EditJson(ItemJson items, ItemReader reader) {
        this.items = items;
        this.reader = reader;
    }

    byte[] write(List<Edit> edits) throws SQLException, StoreException {
        var array = NODES.arrayNode();
        for (var edit : edits) {
            array.add(tree(edit));
        }
        return ValueJson.MAPPER.writeValueAsString(array).getBytes(StandardCharsets.UTF_8);
    }

    List<Edit> read(byte[] json) throws SQLException, StoreException {
        var edits = new ArrayList<Edit>();
        try {
            for (var node : ValueJson.MAPPER.readTree(json)) {
                edits.add(edit(node));
            }
        } catch (JacksonException | IllegalArgumentException e) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED, "A step of the history cannot be read.", e);
        }
        return edits;
    }

    private ObjectNode tree(Edit edit) throws SQLException, StoreException {
        var node = NODES.objectNode();
        return switch (edit) {
            case Edit.Add(var item) -> node.set("add", items.tree(item));
            case Edit.Remove(var item) -> node.set("remove", items.tree(item));
            case Edit.Replace(var before, var after) ->
                    node.set("before", items.tree(before)).set("after", items.tree(after));
            case Edit.Attach(var documents, var layers) -> {
                node.set("attach", ids(documents, layers));
                yield node;
            }
            case Edit.Detach(var documents, var layers) -> {
                node.set("detach", ids(documents, layers));
                yield node;
            }
        };
    }

    private Edit edit(JsonNode node) throws SQLException, StoreException {
        if (node.has("add")) {
            return new Edit.Add(reader.item(node.path("add")));
        }
        if (node.has("remove")) {
            return new Edit.Remove(reader.item(node.path("remove")));
        }
        if (node.has("before")) {
            return new Edit.Replace(
                    reader.item(node.path("before")), reader.item(node.path("after")));
        }
        if (node.has("attach")) {
            var attach = node.path("attach");
            return new Edit.Attach(ids(attach.path("documents")), ids(attach.path("layers")));
        }
        var detach = node.path("detach");
        return new Edit.Detach(ids(detach.path("documents")), ids(detach.path("layers")));
    }

    private static ObjectNode ids(List<Id> documents, List<Id> layers) {
        var node = NODES.objectNode();
        var first = node.putArray("documents");
        documents.forEach(d -> first.add(d.toString()));
        var second = node.putArray("layers");
        layers.forEach(l -> second.add(l.toString()));
        return node;
    }

    private static List<Id> ids(JsonNode array) {
        var ids = new ArrayList<Id>();
        array.forEach(n -> ids.add(Id.parse(n.asString())));
        return ids;
    }
}
