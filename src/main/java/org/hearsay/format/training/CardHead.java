package org.hearsay.format.training;

import java.util.List;
import java.util.StringJoiner;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.ColumnType;
import org.hearsay.dataset.ColumnType.ListOf;
import org.hearsay.dataset.ColumnType.Struct;
import tools.jackson.databind.json.JsonMapper;

/// The head of a data card in YAML: from it `load_dataset` knows which file is which split, what
/// the columns are, and how many rows there must be.
public final class CardHead {

    /// What every JSON text is in YAML too: a text in quotation marks.
    private static final JsonMapper QUOTED = JsonMapper.builder().build();

    private static final String STEP = "  ";

    private CardHead() {}

    /// A set of rows with columns of its own.
    ///
    /// @param name `default` for what is loaded where nobody says which
    public record Part(String name, List<Column> columns, List<SplitFile> splits) {
        public Part {
            columns = List.copyOf(columns);
            splits = List.copyOf(splits);
        }
    }

    /// @param name of letters, digits and `_`
    /// @param file below the folder, with slashes
    public record SplitFile(String name, String file, int rows) {}

    /// Lines, the three hyphens before and behind among them.
    public static String of(String title, List<Part> parts) {
        var head = new StringJoiner("\n");
        head.add("---").add("pretty_name: " + quoted(title));
        if (parts.isEmpty()) {
            return head.add("---").toString();
        }
        head.add("configs:");
        for (var part : parts) {
            head.add("- config_name: " + part.name()).add("  data_files:");
            for (var split : part.splits()) {
                head.add("  - split: " + split.name()).add("    path: " + quoted(split.file()));
            }
        }
        head.add("dataset_info:");
        for (var part : parts) {
            head.add("- config_name: " + part.name()).add("  features:");
            fields(part.columns(), STEP, head);
            head.add("  splits:");
            for (var split : part.splits()) {
                head.add("  - name: " + split.name()).add("    num_examples: " + split.rows());
            }
        }
        return head.add("---").toString();
    }

    private static void fields(List<Column> columns, String indent, StringJoiner to) {
        for (var column : columns) {
            to.add(indent + "- name: " + quoted(column.name()));
            type(column.type(), indent + STEP, to);
        }
    }

    private static void type(ColumnType type, String indent, StringJoiner to) {
        switch (type) {
            case ColumnType.Text _, ColumnType.Whole _, ColumnType.Truth _ ->
                    to.add(indent + "dtype: " + plain(type));
            case Struct(var fields) -> {
                to.add(indent + "struct:");
                fields(fields, indent, to);
            }
            case ListOf(Struct(var fields)) -> {
                to.add(indent + "list:");
                fields(fields, indent, to);
            }
            case ListOf(ListOf inner) -> {
                to.add(indent + "sequence:");
                type(inner, indent + STEP, to);
            }
            case ListOf(var element) -> to.add(indent + "sequence: " + plain(element));
        }
    }

    private static String plain(ColumnType type) {
        return switch (type) {
            case ColumnType.Text _ -> "string";
            case ColumnType.Whole _ -> "int64";
            case ColumnType.Truth _ -> "bool";
            case ListOf _, Struct _ -> throw new IllegalArgumentException("not plain: " + type);
        };
    }

    private static String quoted(String text) {
        return QUOTED.writeValueAsString(text);
    }
}
