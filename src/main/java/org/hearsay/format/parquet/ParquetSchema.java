package org.hearsay.format.parquet;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.ListType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.schema.ConversionPatterns;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.ColumnType;

/// Columns of rows as types of Parquet.
final class ParquetSchema {

    static final String ELEMENT = "element";

    private ParquetSchema() {}

    static MessageType of(List<Column> columns) {
        return new MessageType("row", fields(columns));
    }

    private static List<Type> fields(List<Column> columns) {
        return columns.stream().map(c -> type(c.name(), c.type())).toList();
    }

    private static Type type(String name, ColumnType type) {
        return switch (type) {
            case ColumnType.Text _ ->
                    Types.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(name);
            case ColumnType.Whole _ -> Types.optional(PrimitiveTypeName.INT64).named(name);
            case ColumnType.Truth _ -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
            case ColumnType.ListOf(var element) ->
                    ConversionPatterns.listOfElements(
                            Repetition.OPTIONAL, name, type(ELEMENT, element));
            case ColumnType.Struct(var fields) ->
                    new GroupType(Repetition.OPTIONAL, name, fields(fields));
        };
    }

    /// Depth first, the root before its fields, as the footer has them.
    static List<SchemaElement> elements(MessageType schema) {
        var elements = new ArrayList<SchemaElement>();
        var root = new SchemaElement(schema.getName());
        root.setNum_children(schema.getFieldCount());
        elements.add(root);
        schema.getFields().forEach(f -> add(f, elements));
        return elements;
    }

    private static void add(Type type, List<SchemaElement> elements) {
        var element = new SchemaElement(type.getName());
        element.setRepetition_type(FieldRepetitionType.valueOf(type.getRepetition().name()));
        var meaning = type.getLogicalTypeAnnotation();
        if (meaning instanceof StringLogicalTypeAnnotation) {
            element.setConverted_type(ConvertedType.UTF8);
            element.setLogicalType(LogicalType.STRING(new StringType()));
        } else if (meaning instanceof ListLogicalTypeAnnotation) {
            element.setConverted_type(ConvertedType.LIST);
            element.setLogicalType(LogicalType.LIST(new ListType()));
        }
        elements.add(element);
        if (type.isPrimitive()) {
            element.setType(physical(type.asPrimitiveType().getPrimitiveTypeName()));
        } else {
            var fields = type.asGroupType().getFields();
            element.setNum_children(fields.size());
            fields.forEach(f -> add(f, elements));
        }
    }

    static org.apache.parquet.format.Type physical(PrimitiveTypeName name) {
        return name == PrimitiveTypeName.BINARY
                ? org.apache.parquet.format.Type.BYTE_ARRAY
                : org.apache.parquet.format.Type.valueOf(name.name());
    }
}
