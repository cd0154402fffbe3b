package org.hearsay.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.model.DocumentRow.LayerCount;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.store.TakenTexts.Raw;
import org.hearsay.store.TakenTexts.Taken;
import org.hearsay.store.TakenTexts.There;
import org.hearsay.text.phrase.Phrase;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Takes over documents of the project that is attached by copying their rows, and checks each row
/// against its hash as it stands here then: what is committed is what was checked. Only the rows of
/// documents and layers are written anew, since layers may be called otherwise here. Store thread
/// only; within a transaction.
///
/// The hashes are worked out by another thread meanwhile: layers come in once the texts of their
/// documents were found to be whole, and what is on them is looked at one turn later.
final class Takeover {

    private static final String LAYERS =
            "SELECT layer.uuid, layer.id, layer.items_sum, layer.hash FROM json_each(?) AS place"
                    + " CROSS JOIN other.layer AS layer ON layer.document = place.value"
                    + " WHERE layer.detached = 0";
    private static final String HASHES =
            "SELECT d.id, d.hash FROM json_each(?) AS place CROSS JOIN other.document AS d"
                    + " ON d.id = place.value";
    private static final String TEXTS =
            "SELECT "
                    + Raw.COLUMNS
                    + " FROM revision WHERE document BETWEEN ? AND ? ORDER BY document";

    private final Sql sql;
    private final ImportRows rows;
    private final ProjectRows projectRows;
    private final Offsets offsets;
    private final Checks checks;
    private final OtherRows other;

    /// Whose texts are looked at.
    private Optional<Taking> begun = Optional.empty();

    /// Whose annotations are looked at.
    private Optional<Taking> filled = Optional.empty();

    private Hash rowsSum = Hash.ZERO;

    Takeover(Sql sql, ImportRows rows, ProjectRows projectRows, Offsets offsets, Checks checks) {
        this.sql = sql;
        this.rows = rows;
        this.projectRows = projectRows;
        this.offsets = offsets;
        this.checks = checks;
        other = new OtherRows(sql);
    }

    /// Begins with some documents, and goes on with those before. Nothing else is to be written
    /// before [#finish].
    ///
    /// @param copies at least one
    /// @throws StoreException of kind `DAMAGED` and naming the other file if a row of it is not as
    ///   it was saved, of kind `CONFLICT` where something of it is here in another document; it may
    ///   be one of the documents before
    void take(List<Incoming.Copy> copies, long step) throws SQLException, StoreException {
        turn(Optional.of(new Taking(copies, step)));
    }

    /// Waits until all that was begun is here and was found to be whole.
    ///
    /// @return sum of the hashes of the new rows that belong to no layer
    /// @throws StoreException as [#take] does
    Hash finish() throws SQLException, StoreException {
        turn(Optional.empty());
        turn(Optional.empty());
        var sum = rowsSum;
        rowsSum = Hash.ZERO;
        return sum;
    }

    private void turn(Optional<Taking> next) throws SQLException, StoreException {
        try {
            if (next.isPresent()) {
                next.get().begin();
            }
            if (begun.isPresent()) {
                begun.get().fill();
            }
            if (filled.isPresent()) {
                filled.get().end();
            }
        } catch (StoreException e) {
            throw e.about(other.file());
        } catch (SQLiteException e) {
            if (isConstraint(e)) {
                refuse(next);
                refuse(begun);
                throw Reads.damaged(Phrase.of("an annotation or link")).about(other.file());
            }
            if (TextIndex.isDamaged(e) && !(isReadable(next) && isReadable(begun))) {
                throw StoreThread.translated(e).about(other.file());
            }
            throw e;
        }
        filled = begun;
        begun = next;
    }

    /// Says so where ids of documents are taken here.
    private void refuse(Optional<Taking> taking) throws SQLException, StoreException {
        if (taking.isPresent()) {
            var file = String.valueOf(other.file().getFileName());
            var collision = new Collisions(sql).of(taking.get().places(), file);
            if (collision.isPresent()) {
                throw collision.get();
            }
        }
    }

    /// What comes does not fit together, or is here under the same ids.
    private static boolean isConstraint(SQLiteException e) {
        return (e.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }

    /// Whether a failure is ours or the disk's, and not that of the other file.
    private boolean isReadable(Optional<Taking> taking) {
        return taking.map(t -> other.isReadable(t.documents, t.layers)).orElse(true);
    }

    /// Documents on their way.
    private final class Taking {

        private final List<Incoming.Copy> copies;
        private final long step;
        private final Map<Long, Long> documents = new LinkedHashMap<>();
        private final Map<Long, Long> layers = new LinkedHashMap<>();
        private final TakenItems items = new TakenItems(sql, checks);
        private Map<Id, There> there = Map.of();
        private Optional<Checks.Verdict<List<Taken>>> texts = Optional.empty();
        private boolean hasRelations;

        Taking(List<Incoming.Copy> copies, long step) {
            this.copies = copies;
            this.step = step;
        }

        String places() {
            return copies.stream().map(c -> c.there().place()).toList().toString();
        }

        /// Copies the documents with their texts, and has them looked at.
        void begin() throws SQLException, StoreException {
            var places = places();
            var hashes = new HashMap<Long, Hash>();
            sql.list(HASHES, r -> Map.entry(r.getLong(1), Hash.fromBytes(r.getBytes(2))), places)
                    .forEach(e -> hashes.put(e.getKey(), e.getValue()));
            for (var copy : copies) {
                var document = copy.there().document();
                var hash = hashes.get(copy.there().place());
                if (hash == null) {
                    throw TakenTexts.damaged(document);
                }
                var row = ImportWriter.identified(projectRows.row(document), document, hash);
                documents.put(copy.there().place(), rows.document(row));
            }
            rows.flush();
            var layersThere =
                    sql.list(
                            LAYERS,
                            r ->
                                    Map.entry(
                                            Bytes.id(r.getBytes(1)),
                                            new There(
                                                    r.getLong(2),
                                                    Hash.fromBytes(r.getBytes(3)),
                                                    Hash.fromBytes(r.getBytes(4)))),
                            places);
            other.revisions(documents);
            var numbers = new ArrayList<>(documents.values());
            var raws = sql.list(TEXTS, Raw::of, numbers.getFirst(), numbers.getLast());
            var check = TakenTexts.of(copies, hashes, layersThere);
            there = check.layers();
            texts = Optional.of(checks.ask(() -> check.check(raws)));
        }

        /// Copies what is on the documents, and has it looked at.
        void fill() throws SQLException, StoreException {
            var taken = texts.orElseThrow().await();
            for (int i = 0; i < taken.size(); i++) {
                document(copies.get(i), taken.get(i));
            }
            rows.flush();
            other.annotations(layers);
            if (hasRelations) {
                other.relations(layers);
            }
            items.read();
        }

        void end() throws SQLException, StoreException {
            items.check();
        }

        private void document(Incoming.Copy copy, Taken taken) throws SQLException, StoreException {
            var document = copy.there().document();
            var hashes = taken.hashes();
            rowsSum = rowsSum.plus(hashes.document()).plus(hashes.text());
            offsets.introduce(
                    document.id(),
                    new Offsets.Text(taken.number(), document.revision()),
                    taken.index());
            for (int i = 0; i < copy.heads().size(); i++) {
                layer(
                        copy.there().layers().get(i),
                        copy.heads().get(i),
                        hashes.layers().get(i),
                        new TakenItems.Text(document.title(), taken.index()));
            }
        }

        private void layer(LayerCount count, LayerHead head, Hash hash, TakenItems.Text text)
                throws SQLException, StoreException {
            var saved = Objects.requireNonNull(there.get(count.head().id()));
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
                    text);
        }
    }
}
