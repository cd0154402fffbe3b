package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Article;
import org.hearsay.model.Comment;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;
import org.hearsay.model.SchemaVersion;
import org.hearsay.model.Stamp;
import org.hearsay.store.RevisionRows.RawText;
import org.hearsay.text.phrase.Phrase;

/// Reads what belongs to no layer. Store thread only.
final class Reads {

    private static final String DOCUMENT =
            "SELECT id, uuid, title, metadata, revision, sha256, length FROM document ";
    private static final String LAYER =
            "SELECT layer.uuid, document.uuid, annotator.uuid, layer.kind, layer.status,"
                    + " layer.read_to, layer.negatives, layer.annotations, layer.relations"
                    + " FROM layer JOIN document ON document.id = layer.document"
                    + " JOIN annotator ON annotator.id = layer.annotator ";

    private final Sql sql;
    private final Offsets offsets;

    Reads(Sql sql, Offsets offsets) {
        this.sql = sql;
        this.offsets = offsets;
    }

    Registry registry() throws SQLException, StoreException {
        var head =
                sql.one(
                                "SELECT uuid, name, settings FROM project",
                                r ->
                                        new ProjectHead(
                                                Bytes.id(r.getBytes(1)),
                                                r.getString(2),
                                                RowJson.texts(r, 3, r.getString(2))))
                        .orElseThrow(() -> damaged(Phrase.of("the project's own row")));
        var schema =
                sql.one(
                                "SELECT uuid, number, content FROM schema",
                                r ->
                                        new RawSchema(
                                                Bytes.id(r.getBytes(1)),
                                                r.getInt(2),
                                                r.getString(3)))
                        .orElseThrow(() -> damaged(Phrase.of("the schema")));
        return Registry.of(
                head,
                new SchemaVersion(
                        schema.id(), schema.number(), ItemReader.schema(schema.content())),
                People.counting(sql),
                entities());
    }

    /// @param after local number of the last row of the page before
    List<DocumentRow> documents(long after, int limit) throws SQLException, StoreException {
        return rows(
                sql.list(
                        DOCUMENT + "WHERE detached = 0 AND id > ? ORDER BY id LIMIT ?",
                        Numbered::of,
                        after,
                        limit));
    }

    DocumentRow document(Id document) throws SQLException, StoreException {
        var found = rows(sql.list(DOCUMENT + "WHERE uuid = ?", Numbered::of, Bytes.of(document)));
        if (found.isEmpty()) {
            throw new StoreException(
                    StoreException.Kind.MISSING,
                    Phrase.of("The project has no document %s.", document));
        }
        return found.getFirst();
    }

    /// @throws StoreException of kind `DAMAGED` if the text is not the one that was imported
    StoredArticle article(Id id) throws SQLException, StoreException {
        var row = document(id);
        var document = row.document();
        var raw = intact(document, new RevisionRows(sql).find(row.place(), document.revision()));
        var words = raw.words();
        var index = words.codePoints();
        offsets.remember(document.id(), new Offsets.Text(row.place(), document.revision()), index);
        return article(document, raw, raw.text(words, index));
    }

    /// @throws StoreException as [#article] does
    static RawText intact(Document document, Optional<RawText> raw) throws StoreException {
        if (raw.isEmpty() || !raw.get().sha256().equals(document.sha256())) {
            throw damaged(Phrase.of("the text of \"%s\"", document.title()));
        }
        return raw.get();
    }

    static StoredArticle article(Document document, RawText raw, Wordings.Text text)
            throws StoreException {
        return new StoredArticle(
                new Article(document, text.text(), text.form()), text.segmentation(), raw.origin());
    }

    /// Heads of the layers that count.
    List<LayerHead> layerHeads(Id document) throws SQLException, StoreException {
        return heads(
                        sql.list(
                                LAYER
                                        + "WHERE document.uuid = ? AND layer.detached = 0"
                                        + " ORDER BY layer.id",
                                RawLayer::of,
                                Bytes.of(document)))
                .stream()
                .map(DocumentRow.LayerCount::head)
                .toList();
    }

    /// @param number the layer's local number
    /// @param units of the text that its offsets are of
    LayerHead layerHead(long number, Units units) throws SQLException, StoreException {
        var raws = sql.list(LAYER + "WHERE layer.id = ?", RawLayer::of, number);
        if (raws.isEmpty()) {
            throw damaged(Phrase.of("a layer"));
        }
        return head(raws.getFirst(), units);
    }

    List<Comment> comments() throws SQLException {
        return sql.list(
                "SELECT comment.uuid, document.uuid, subject, annotator.uuid, text, resolved,"
                        + " created, changed FROM comment"
                        + " JOIN document ON document.id = comment.document"
                        + " JOIN annotator ON annotator.id = author ORDER BY comment.id",
                r ->
                        new Comment(
                                Bytes.id(r.getBytes(1)),
                                Bytes.id(r.getBytes(2)),
                                Bytes.id(r.getBytes(3)),
                                Bytes.id(r.getBytes(4)),
                                r.getString(5),
                                r.getInt(6) == 1,
                                stamp(r, 7)));
    }

    private List<Entity> entities() throws SQLException {
        return sql.list(
                "SELECT uuid, name, attributes, created, changed FROM entity ORDER BY id",
                r ->
                        new Entity(
                                Bytes.id(r.getBytes(1)),
                                r.getString(2),
                                RowJson.attributes(r, 3, r.getString(2)),
                                stamp(r, 4)));
    }

    /// @param documents in the order of their numbers
    private List<DocumentRow> rows(List<Numbered> documents) throws SQLException, StoreException {
        if (documents.isEmpty()) {
            return List.of();
        }
        // All layers at once: to ask for those of a document takes longer than to read them.
        var layers =
                sql
                        .list(
                                LAYER
                                        + "WHERE layer.document BETWEEN ? AND ?"
                                        + " AND layer.detached = 0"
                                        + " ORDER BY layer.document, layer.id",
                                RawLayer::of,
                                documents.getFirst().number(),
                                documents.getLast().number())
                        .stream()
                        .collect(Collectors.groupingBy(r -> r.head().document()));
        var rows = new ArrayList<DocumentRow>();
        for (var each : documents) {
            var own = layers.getOrDefault(each.document().id(), List.of());
            rows.add(new DocumentRow(each.document(), each.number(), heads(own)));
        }
        return rows;
    }

    private List<DocumentRow.LayerCount> heads(List<RawLayer> raws)
            throws SQLException, StoreException {
        var heads = new ArrayList<DocumentRow.LayerCount>();
        for (var raw : raws) {
            heads.add(
                    new DocumentRow.LayerCount(
                            head(raw, offsets), raw.annotations(), raw.relations()));
        }
        return heads;
    }

    private static LayerHead head(RawLayer raw, Units units) throws SQLException, StoreException {
        var head =
                new LayerHead(
                        raw.head().id(),
                        raw.head().document(),
                        raw.head().annotator(),
                        ItemReader.constant(LayerHead.Kind.class, raw.head().kind()),
                        ItemReader.constant(LayerHead.Status.class, raw.head().status()),
                        0);
        // Most have none, and a list of documents must not read their texts.
        if (raw.read().isNothing()) {
            return head;
        }
        var index = units.ofDocument(head.document());
        return head.withReadTo(index.toUtf16(raw.read().to()))
                .withNegatives(ItemJson.spans(json(raw.read().negatives()), index));
    }

    static tools.jackson.databind.JsonNode json(String text) {
        return ValueJson.MAPPER.readTree(text);
    }

    static Stamp stamp(ResultSet row, int created) throws SQLException {
        return new Stamp(
                Instant.ofEpochMilli(row.getLong(created)),
                Instant.ofEpochMilli(row.getLong(created + 1)));
    }

    static StoreException damaged(Phrase what) {
        return new StoreException(
                StoreException.Kind.DAMAGED,
                Phrase.of("The project file is damaged: %s is not as it was saved.", what));
    }

    private record RawSchema(Id id, int number, String content) {}

    private record Numbered(Document document, long number) {
        static Numbered of(ResultSet r) throws SQLException {
            return new Numbered(
                    new Document(
                            Bytes.id(r.getBytes(2)),
                            r.getString(3),
                            RowJson.texts(r, 4, r.getString(3)),
                            r.getInt(5),
                            r.getString(6),
                            r.getInt(7)),
                    r.getLong(1));
        }
    }

    private record RawHead(Id id, Id document, Id annotator, String kind, String status) {}

    /// @param to in code points
    /// @param negatives pairs of code points, as JSON
    private record RawRead(int to, String negatives) {
        boolean isNothing() {
            return to == 0 && negatives.equals("[]");
        }
    }

    private record RawLayer(RawHead head, RawRead read, int annotations, int relations) {
        static RawLayer of(ResultSet r) throws SQLException {
            return new RawLayer(
                    new RawHead(
                            Bytes.id(r.getBytes(1)),
                            Bytes.id(r.getBytes(2)),
                            Bytes.id(r.getBytes(3)),
                            r.getString(4),
                            r.getString(5)),
                    new RawRead(r.getInt(6), r.getString(7)),
                    r.getInt(8),
                    r.getInt(9));
        }
    }
}
