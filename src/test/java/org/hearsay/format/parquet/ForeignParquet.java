package org.hearsay.format.parquet;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.row.PqList;
import dev.hardwood.row.PqStruct;
import dev.hardwood.row.StructAccessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Hardwood, which shares no code with what writes our files, as a reader of them.
public final class ForeignParquet {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ForeignParquet() {}

    /// All rows, with an entry for each column.
    public static List<JsonNode> rows(Path file) throws IOException {
        var rows = new ArrayList<JsonNode>();
        try (var reader = ParquetFileReader.open(InputFile.of(file));
                var each = reader.rowReader()) {
            while (each.hasNext()) {
                each.next();
                rows.add(object(each));
            }
            if (rows.size() != reader.getFileMetaData().numRows()) {
                throw new IOException("The footer counts other rows than there are");
            }
        }
        return rows;
    }

    static int groups(Path file) throws IOException {
        try (var reader = ParquetFileReader.open(InputFile.of(file))) {
            return reader.getFileMetaData().rowGroups().size();
        }
    }

    /// The columns with their types, as it says them.
    public static String schema(Path file) throws IOException {
        try (var reader = ParquetFileReader.open(InputFile.of(file))) {
            return reader.getFileSchema().toString();
        }
    }

    private static ObjectNode object(StructAccessor struct) {
        var node = NODES.objectNode();
        for (int i = 0; i < struct.getFieldCount(); i++) {
            node.set(
                    struct.getFieldName(i),
                    struct.isNull(i) ? NODES.nullNode() : node(struct.getValue(i)));
        }
        return node;
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case String text -> NODES.stringNode(text);
            case Long number -> NODES.numberNode(number);
            case Boolean holds -> NODES.booleanNode(holds);
            case PqList list -> {
                var array = NODES.arrayNode();
                list.values().forEach(v -> array.add(node(v)));
                yield array;
            }
            case PqStruct struct -> object(struct);
            default -> throw new IllegalArgumentException(value.getClass() + " was not expected");
        };
    }
}
