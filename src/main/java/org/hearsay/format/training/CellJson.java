package org.hearsay.format.training;

import java.util.List;
import org.hearsay.dataset.Cell;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.ColumnType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Cells as JSON.
final class CellJson {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CellJson() {}

    /// An object with a key for each column, in their order.
    static ObjectNode object(List<Column> columns, List<Cell> cells) {
        var node = NODES.objectNode();
        for (int i = 0; i < columns.size(); i++) {
            node.set(columns.get(i).name(), node(columns.get(i).type(), cells.get(i)));
        }
        return node;
    }

    static JsonNode node(ColumnType type, Cell cell) {
        return switch (cell) {
            case Cell.Nothing _ -> NODES.nullNode();
            case Cell.Text(var text) -> NODES.stringNode(text);
            case Cell.Whole(var number) -> NODES.numberNode(number);
            case Cell.Truth(var holds) -> NODES.booleanNode(holds);
            case Cell.Items(var cells) -> {
                var array = NODES.arrayNode();
                var element = type instanceof ColumnType.ListOf(var e) ? e : ColumnType.TEXT;
                cells.forEach(c -> array.add(node(element, c)));
                yield array;
            }
            case Cell.Fields(var cells) ->
                    type instanceof ColumnType.Struct(var fields)
                            ? object(fields, cells)
                            : NODES.nullNode();
        };
    }

    static String written(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }
}
