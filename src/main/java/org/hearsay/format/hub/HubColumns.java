package org.hearsay.format.hub;

import java.util.List;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.ColumnType;
import org.hearsay.dataset.ColumnType.ListOf;
import org.hearsay.dataset.ColumnType.Struct;

/// What the rows look like, the same for every project: values of whatever attribute are a list of
/// names with their texts.
final class HubColumns {

    private static final Column VALUES =
            list("values", Column.text("name"), Column.of("texts", ColumnType.TEXTS));

    /// Of an article as one annotator has it. Offsets are code points.
    static final List<Column> ARTICLE =
            List.of(
                    Column.text("id"),
                    Column.text("title"),
                    Column.text("annotator"),
                    Column.text("layer"),
                    Column.whole("revision"),
                    Column.text("sha256"),
                    Column.verbatim("text"),
                    list("metadata", Column.text("name"), Column.text("value")),
                    list(
                            "spans",
                            Column.text("id"),
                            Column.text("label"),
                            list(
                                    "fragments",
                                    Column.whole("start"),
                                    Column.whole("end"),
                                    Column.verbatim("text")),
                            VALUES,
                            Column.text("note")),
                    list(
                            "relations",
                            Column.text("id"),
                            Column.text("type"),
                            Column.text("source"),
                            Column.text("target"),
                            VALUES));

    static final List<Column> SPEAKER = List.of(Column.text("id"), Column.text("name"), VALUES);

    private HubColumns() {}

    private static Column list(String name, Column... fields) {
        return Column.of(name, new ListOf(new Struct(List.of(fields))));
    }
}
