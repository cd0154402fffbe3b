package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Segmentation;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Rows of the documents' texts. Store thread only; writing within a transaction.
final class RevisionRows implements Wordings {

    private static final String COLUMNS =
            "SELECT text, form, segmenter, segmenter_version, segments, source";
    private static final String ALL =
            COLUMNS
                    + ", document FROM revision WHERE (document, number) IN (VALUES "
                    + "(?, ?), ".repeat(Batch.AT_ONCE - 1)
                    + "(?, ?))";

    private final Sql sql;

    RevisionRows(Sql sql) {
        this.sql = sql;
    }

    /// Inserts the row and nothing else.
    ///
    /// @param document its local number
    /// @param index of its text
    Hash insert(long document, StoredArticle stored, CodePointIndex index, Packing packing)
            throws SQLException {
        var row = row(document, stored, index, packing);
        row.insertInto("revision", sql);
        return Hash.fromBytes(row.blob("hash"));
    }

    /// @param document its local number
    /// @param index of its text
    static Columns row(long document, StoredArticle stored, CodePointIndex index, Packing packing) {
        var article = stored.article();
        var segmentation = stored.segmentation();
        var row =
                new Columns()
                        .with("text", article.text().value())
                        .with("form", TextJson.form(article.form(), index))
                        .with("segmenter", segmentation.segmenter())
                        .with("segmenter_version", segmentation.version())
                        .with("segments", SegmentBytes.of(segmentation, index))
                        .with("source", source(stored, packing));
        var hash = hash(article.document().sha256(), row);
        return row.with("document", document)
                .with("number", article.document().revision())
                .with("hash", hash.bytes());
    }

    /// Nothing where the bytes are those of the text, as they mostly are.
    private static byte[] source(StoredArticle stored, Packing packing) {
        var bytes = stored.article().text().value().getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(bytes, stored.source())
                ? new byte[0]
                : packing.packed(stored.source());
    }

    /// @param document its local number
    Optional<RawText> find(long document, int number) throws SQLException {
        return sql.one(
                COLUMNS + " FROM revision WHERE document = ? AND number = ?",
                RawText::of,
                document,
                number);
    }

    /// The texts that documents have, by the documents' local numbers.
    ///
    /// @param rows no more than [Batch#AT_ONCE]
    Map<Long, RawText> all(List<DocumentRow> rows) throws SQLException {
        var found = new HashMap<Long, RawText>();
        var values = new Object[2 * Batch.AT_ONCE];
        for (int i = 0; i < Batch.AT_ONCE; i++) {
            var row = rows.get(Math.min(i, rows.size() - 1));
            values[2 * i] = row.place();
            values[2 * i + 1] = row.document().revision();
        }
        sql.list(ALL, r -> Map.entry(r.getLong(7), RawText.of(r)), values)
                .forEach(e -> found.put(e.getKey(), e.getValue()));
        return found;
    }

    /// The highest number that a text of the document has, also of one that was undone.
    int last(org.hearsay.model.Id document) throws SQLException {
        return (int)
                sql.number(
                        "SELECT ifnull(max(number), 0) FROM revision JOIN document"
                                + " ON document.id = revision.document WHERE uuid = ?",
                        Bytes.of(document));
    }

    /// Nothing: the document's revision says it all.
    @Override
    public void write(ObjectNode node, Text text) {}

    @Override
    public Text read(JsonNode node, Document document) throws SQLException, StoreException {
        long number = sql.number("SELECT id FROM document WHERE uuid = ?", Bytes.of(document.id()));
        var raw =
                find(number, document.revision())
                        .orElseThrow(() ->
                                Reads.damaged(Phrase.of("a text of \"%s\"", document.title())));
        var words = raw.words();
        return raw.text(words, words.codePoints());
    }

    /// Over everything in a revision's row but the text, which has its own.
    static Hash hash(String textSha256, Columns row) {
        return Hash.of(
                (textSha256
                                + '\0'
                                + row.text("form")
                                + '\0'
                                + row.text("segmenter")
                                + '\0'
                                + row.text("segmenter_version")
                                + '\0')
                        .getBytes(StandardCharsets.UTF_8),
                row.blob("segments"),
                row.blob("source"));
    }

    /// A row as it stands.
    ///
    /// @param utf8 the text
    record RawText(
            byte[] utf8,
            String form,
            String segmenter,
            String version,
            byte[] segments,
            byte[] source) {

        static RawText of(ResultSet r) throws SQLException {
            return new RawText(
                    r.getBytes(1),
                    r.getString(2),
                    r.getString(3),
                    r.getString(4),
                    r.getBytes(5),
                    r.getBytes(6));
        }

        /// @throws IllegalArgumentException if it is none that a document can have
        DocumentText words() {
            return new DocumentText(new String(utf8, StandardCharsets.UTF_8));
        }

        /// The bytes that the text came from.
        byte[] origin() throws StoreException {
            return source.length == 0 ? utf8 : Bytes.inflated(source);
        }

        String sha256() {
            return Hash.sha256Hex(utf8);
        }

        /// @param words of it, with their index
        Text text(DocumentText words, CodePointIndex index) throws StoreException {
            try (var unpacking = new Unpacking()) {
                return text(words, index, Wanted.Parts.WORDS_AND_TOKENS, unpacking);
            }
        }

        Text text(DocumentText words, CodePointIndex index, Wanted.Parts parts, Unpacking unpacking)
                throws StoreException {
            var segmentation =
                    switch (parts) {
                        case WORDS ->
                                new Segmentation(
                                        segmenter, version, List.of(), List.of(), List.of());
                        case WORDS_AND_TOKENS ->
                                TextJson.segmentation(
                                        segmenter, version, segments, index, unpacking);
                    };
            return new Text(words, TextJson.form(form, index), segmentation);
        }
    }
}
