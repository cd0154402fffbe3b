package org.hearsay.format.tables;

import java.util.List;

/// The columns that tables have whatever the schema.
final class TableFields {

    static final List<Field> DOCUMENTS =
            List.of(
                    Field.text("document_id"),
                    Field.text("title"),
                    Field.number("revision"),
                    Field.text("sha256"),
                    Field.number("length"));

    static final List<Field> SPANS =
            List.of(
                    Field.text("annotation_id"),
                    Field.text("document_id"),
                    Field.text("document"),
                    Field.text("annotator"),
                    Field.text("layer"),
                    Field.text("label"),
                    Field.number("fragment"),
                    Field.number("fragments"),
                    Field.number("start"),
                    Field.number("end"),
                    Field.text("text"),
                    Field.text("note"),
                    Field.text("origin"),
                    Field.text("created"),
                    Field.text("changed"));

    static final List<Field> RELATIONS =
            List.of(
                    Field.text("relation_id"),
                    Field.text("document_id"),
                    Field.text("document"),
                    Field.text("annotator"),
                    Field.text("layer"),
                    Field.text("type"),
                    Field.text("source_id"),
                    Field.text("source_label"),
                    Field.text("source_text"),
                    Field.text("target_id"),
                    Field.text("target_label"),
                    Field.text("target_text"));

    static final List<Field> SPEAKERS = List.of(Field.text("entity_id"), Field.text("name"));

    static final List<Field> COMMENTS =
            List.of(
                    Field.text("comment_id"),
                    Field.text("document_id"),
                    Field.text("document"),
                    Field.text("subject_id"),
                    Field.text("author"),
                    Field.text("comment"),
                    Field.text("resolved"),
                    Field.text("created"));

    private TableFields() {}
}
