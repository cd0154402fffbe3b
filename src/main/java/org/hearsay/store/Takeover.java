package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow.LayerCount;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.DocumentText;
import org.hearsay.text.phrase.Phrase;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Takes over documents of the project that is attached by copying their rows, and checks each row
/// against its hash as it stands here then: what is committed is what was checked. Only the rows of
/// documents and layers are written anew, since layers may be called otherwise here. Store thread
/// only; within a transaction.
final class Takeover {

    private static final String LAYERS =
            "SELECT layer.uuid, layer.id, layer.items_sum, layer.hash FROM json_each(?) AS place"
                    + " CROSS JOIN other.layer AS layer ON layer.document = place.value"
                    + " WHERE layer.detached = 0";
    private static final String HASHES =
            "SELECT d.id, d.hash FROM json_each(?) AS place CROSS JOIN other.document AS d"
                    + " ON d.id = place.value";
    private static final String TEXTS =
            "SELECT document, text, form, segmenter, segmenter_version, segments, source, hash"
                    + " FROM revision WHERE document BETWEEN ? AND ? ORDER BY document";

    private final Sql sql;
    private final ImportRows rows;
    private final ProjectRows projectRows;
    private final RowText texts = new RowText();
    private final Offsets offsets;
    private final OtherRows other;

    Takeover(Sql sql, ImportRows rows, ProjectRows projectRows, Offsets offsets) {
        this.sql = sql;
        this.rows = rows;
        this.projectRows = projectRows;
        this.offsets = offsets;
        other = new OtherRows(sql);
    }

    /// A layer's row there.
    private record There(long number, Hash sum, Hash hash) {}

    /// @param copies at least one
    /// @return sum of the hashes of the new rows that belong to no layer
    /// @throws StoreException of kind `DAMAGED` and naming the other file if a row of it is not as
    ///   it was saved
    Hash take(List<Incoming.Copy> copies, long step) throws SQLException, StoreException {
        var taking = new Taking(copies, step);
        try {
            taking.run();
            return taking.rowsSum;
        } catch (StoreException e) {
            throw e.about(other.file());
        } catch (SQLiteException e) {
            if (isConstraint(e)) {
                throw Reads.damaged(Phrase.of("an annotation or link")).about(other.file());
            }
            if (taking.isTheirs(e)) {
                throw StoreThread.translated(e).about(other.file());
            }
            throw e;
        }
    }

    /// What comes does not fit together, or is here under the same ids.
    private static boolean isConstraint(SQLiteException e) {
        return (e.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }

    /// Documents on their way.
    private final class Taking {

        private final List<Incoming.Copy> copies;
        private final long step;
        private final Map<Long, Long> documents = new LinkedHashMap<>();
        private final Map<Long, Long> layers = new LinkedHashMap<>();
        private final Map<Id, There> there = new HashMap<>();
        private final TakenItems items = new TakenItems(sql);
        private Hash rowsSum = Hash.ZERO;
        private boolean hasRelations;
        private int reached;

        Taking(List<Incoming.Copy> copies, long step) {
            this.copies = copies;
            this.step = step;
        }

        void run() throws SQLException, StoreException {
            documents();
            texts();
            rows.flush();
            other.annotations(layers);
            if (hasRelations) {
                other.relations(layers);
            }
            items.check();
        }

        /// Whether a failure is that of the other file, and not of ours or the disk.
        boolean isTheirs(SQLiteException e) {
            return TextIndex.isDamaged(e) && !other.isReadable(documents, layers);
        }

        private void documents() throws SQLException, StoreException {
            var places = places();
            var saved = new HashMap<Long, Hash>();
            sql.list(HASHES, r -> Map.entry(r.getLong(1), Hash.fromBytes(r.getBytes(2))), places)
                    .forEach(e -> saved.put(e.getKey(), e.getValue()));
            for (var copy : copies) {
                var document = copy.there().document();
                var hash = texts.hash(document);
                if (!hash.equals(saved.get(copy.there().place()))) {
                    throw damaged(document);
                }
                long number =
                        rows.document(
                                ImportWriter.identified(projectRows.row(document), document, hash));
                documents.put(copy.there().place(), number);
                rowsSum = rowsSum.plus(hash);
            }
            rows.flush();
            sql.list(
                            LAYERS,
                            r ->
                                    Map.entry(
                                            Bytes.id(r.getBytes(1)),
                                            new There(
                                                    r.getLong(2),
                                                    Hash.fromBytes(r.getBytes(3)),
                                                    Hash.fromBytes(r.getBytes(4)))),
                            places)
                    .forEach(e -> there.put(e.getKey(), e.getValue()));
        }

        private String places() {
            return copies.stream().map(c -> c.there().place()).toList().toString();
        }

        private void texts() throws SQLException, StoreException {
            other.revisions(documents);
            var numbers = new ArrayList<>(documents.values());
            sql.each(TEXTS, r -> r, this::text, numbers.getFirst(), numbers.getLast());
            if (reached < copies.size()) {
                throw damaged(copies.get(reached).there().document());
            }
        }

        /// The texts come as the documents do; one that is missing is noticed by the one behind it.
        private boolean text(ResultSet r) throws SQLException, StoreException {
            var copy = copies.get(reached++);
            var document = copy.there().document();
            var words = r.getBytes(2);
            var hash = Hash.fromBytes(r.getBytes(8));
            if (!Hash.sha256Hex(words).equals(document.sha256())
                    || !RevisionRows.hash(document.sha256(), revision(r)).equals(hash)) {
                throw damaged(document);
            }
            rowsSum = rowsSum.plus(hash);
            var text = readable(words, document);
            var index = new CodePointIndex(text);
            offsets.introduce(
                    document.id(), new Offsets.Text(r.getLong(1), document.revision()), index);
            for (int i = 0; i < copy.heads().size(); i++) {
                layer(copy.there().layers().get(i), copy.heads().get(i), index);
            }
            return true;
        }

        private void layer(LayerCount count, LayerHead head, CodePointIndex index)
                throws SQLException, StoreException {
            var saved = there.get(count.head().id());
            var hash = texts.hash(head, index);
            var hashThere = head.equals(count.head()) ? hash : texts.hash(count.head(), index);
            if (saved == null || !saved.hash().equals(hashThere)) {
                throw Reads.damaged(Phrase.of("a layer"));
            }
            var row =
                    projectRows
                            .row(head)
                            .with("annotations", count.annotations())
                            .with("relations", count.relations())
                            .with("items_sum", saved.sum().bytes())
                            .with("last_step", step);
            long number = rows.layer(ImportWriter.identified(row, head, hash));
            layers.put(saved.number(), number);
            rowsSum = rowsSum.plus(hash);
            hasRelations |= count.relations() > 0;
            items.expect(
                    number,
                    new TakenItems.Said(
                            head.id(), saved.sum(), count.annotations(), count.relations()),
                    index);
        }
    }

    private static Columns revision(ResultSet r) throws SQLException {
        return new Columns()
                .with("form", r.getString(3))
                .with("segmenter", r.getString(4))
                .with("segmenter_version", r.getString(5))
                .with("segments", r.getBytes(6))
                .with("source", r.getBytes(7));
    }

    private static String readable(byte[] words, Document document) throws StoreException {
        try {
            return new DocumentText(new String(words, StandardCharsets.UTF_8)).value();
        } catch (IllegalArgumentException _) {
            throw damaged(document);
        }
    }

    private static StoreException damaged(Document document) {
        return Reads.damaged(Phrase.of("the text of \"%s\"", document.title()));
    }
}
