package org.hearsay.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.hearsay.edit.LoggedStep;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;

/// What an open project file holds, told by its hashes, so that two files can be compared without
/// reading them. Calls are those of [ProjectStore].
public final class Contents {

    private final StoreThread thread;
    private final Sql sql;
    private final Reads reads;
    private final LayerReads layerReads;
    private final Offsets offsets;
    private final Steps steps;

    Contents(
            StoreThread thread,
            Sql sql,
            Reads reads,
            LayerReads layerReads,
            Offsets offsets,
            Steps steps) {
        this.thread = thread;
        this.sql = sql;
        this.reads = reads;
        this.layerReads = layerReads;
        this.offsets = offsets;
        this.steps = steps;
    }

    /// A document, without its text.
    ///
    /// @param hash of its row, hexadecimal
    /// @param sha256 of its text
    /// @param counts whether it is part of the project now
    public record DocumentMark(
            Id id, String hash, String sha256, String title, int revision, boolean counts) {

        /// @param hash of another text that it stands for
        public DocumentMark withText(String hash) {
            return new DocumentMark(id, this.hash, hash, title, revision, counts);
        }
    }

    /// A layer, without its items.
    ///
    /// @param hash of its row and of the items on it, hexadecimal
    /// @param counts whether it is part of its document now
    public record LayerMark(
            Id id,
            Id document,
            Id annotator,
            LayerHead.Kind kind,
            String hash,
            int annotations,
            int relations,
            boolean counts) {}

    /// @param counts whether it is part of its document now
    public record KeptLayer(Layer layer, boolean counts) {}

    /// All documents, also those that do not count, in import order.
    public CompletableFuture<List<DocumentMark>> documents() {
        return thread.run(() ->
                sql.list(
                        "SELECT uuid, hash, sha256, title, revision, detached FROM document"
                                + " ORDER BY id",
                        r ->
                                new DocumentMark(
                                        Bytes.id(r.getBytes(1)),
                                        HexFormat.of().formatHex(r.getBytes(2)),
                                        r.getString(3),
                                        r.getString(4),
                                        r.getInt(5),
                                        r.getInt(6) == 0)));
    }

    /// All layers, also those that do not count, in the order in which they were made.
    public CompletableFuture<List<LayerMark>> layers() {
        return thread.run(() -> {
            var marks = new ArrayList<LayerMark>();
            sql.each(
                    "SELECT layer.uuid, document.uuid, annotator.uuid, kind, layer.hash, items_sum,"
                            + " annotations, relations, layer.detached FROM layer"
                            + " JOIN document ON document.id = layer.document"
                            + " JOIN annotator ON annotator.id = layer.annotator ORDER BY layer.id",
                    RawMark::of,
                    raw -> marks.add(raw.mark()));
            return marks;
        });
    }

    /// All layers of a document, also those that do not count; each row is checked.
    public CompletableFuture<List<KeptLayer>> layers(Id document) {
        return thread.run(() -> {
            var all = new ArrayList<KeptLayer>();
            record Numbered(long number, boolean counts) {}
            for (var each :
                    sql.list(
                            "SELECT layer.id, layer.detached FROM layer JOIN document"
                                    + " ON document.id = layer.document WHERE document.uuid = ?"
                                    + " ORDER BY layer.id",
                            r -> new Numbered(r.getLong(1), r.getInt(2) == 0),
                            Bytes.of(document))) {
                var head = reads.layerHead(each.number(), offsets);
                all.add(new KeptLayer(layerReads.layer(head), each.counts()));
            }
            return all;
        });
    }

    /// Documents with annotations, counting or not, whose values refer to one of the entities. Rows
    /// are not checked.
    public CompletableFuture<Set<Id>> mentioning(Set<Id> entities) {
        return thread.run(() -> {
            var documents = new HashSet<Id>();
            sql.each(
                    "SELECT DISTINCT document.uuid, attributes FROM annotation"
                            + " JOIN layer ON layer.id = annotation.layer"
                            + " JOIN document ON document.id = layer.document"
                            + " WHERE instr(attributes, '\"entity\"') > 0",
                    r -> Map.entry(Bytes.id(r.getBytes(1)), r.getString(2)),
                    e -> {
                        if (entities.stream().anyMatch(i -> e.getValue().contains(i.toString()))) {
                            documents.add(e.getKey());
                        }
                        return true;
                    });
            return documents;
        });
    }

    /// The hash of the text that a document has under a number, also of one that was undone.
    ///
    /// @return empty where there is no such text
    public CompletableFuture<String> textOf(Id document, int revision) {
        return thread.run(() -> {
            long number = sql.number("SELECT id FROM document WHERE uuid = ?", Bytes.of(document));
            return new RevisionRows(sql)
                    .find(number, revision)
                    .map(RevisionRows.RawText::sha256)
                    .orElse("");
        });
    }

    /// Steps of a name that count, oldest first.
    public CompletableFuture<List<LoggedStep>> steps(String name) {
        return thread.run(() ->
                steps.list("kind = 'done' AND state = 0 AND name = ? ORDER BY sequence", name));
    }

    /// Sequence of the last row of the history; 0 where there is none.
    public CompletableFuture<Long> lastStep() {
        return thread.run(() -> sql.number("SELECT coalesce(max(sequence), 0) FROM step"));
    }

    /// What the history is up to a row: equal in two files where it is the same up to there.
    ///
    /// @return hexadecimal; empty where there is no such row
    public CompletableFuture<String> historyUpTo(long sequence) {
        return thread.run(() ->
                sql.one(
                                "SELECT hash FROM step WHERE sequence = ?",
                                r -> HexFormat.of().formatHex(r.getBytes(1)),
                                sequence)
                        .orElse(""));
    }

    private record RawMark(
            Id id,
            Id document,
            Id annotator,
            String kind,
            String hash,
            int annotations,
            int relations,
            boolean counts) {

        static RawMark of(java.sql.ResultSet r) throws SQLException {
            return new RawMark(
                    Bytes.id(r.getBytes(1)),
                    Bytes.id(r.getBytes(2)),
                    Bytes.id(r.getBytes(3)),
                    r.getString(4),
                    HexFormat.of().formatHex(r.getBytes(5))
                            + HexFormat.of().formatHex(r.getBytes(6)),
                    r.getInt(7),
                    r.getInt(8),
                    r.getInt(9) == 0);
        }

        LayerMark mark() throws StoreException {
            return new LayerMark(
                    id,
                    document,
                    annotator,
                    ItemReader.constant(LayerHead.Kind.class, kind),
                    hash,
                    annotations,
                    relations,
                    counts);
        }
    }
}
