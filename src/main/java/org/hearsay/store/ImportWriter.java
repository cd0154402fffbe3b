package org.hearsay.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.phrase.Phrase;

/// Writes what an import brings as one step. Store thread only; within a transaction.
final class ImportWriter {

    private final Sql sql;
    private final AnnotationHashes hashes = new AnnotationHashes();
    private final Offsets offsets;
    private final ProjectRows projectRows;
    private final ImportRows rows;
    private final Edits edits;
    private final ItemJson json;
    private final Sums sums;
    private final Steps steps;
    private final Packing packing;
    private final Takeover takeover;

    private final List<Edit> logged = new ArrayList<>();
    private final List<Id> newDocuments = new ArrayList<>();
    private final List<Id> newLayers = new ArrayList<>();
    private final Set<Id> fresh = new HashSet<>();

    /// Hashes of the new rows that belong to no layer; added to the project's sum in the end, which
    /// is one row less to write for each of them.
    private Hash rowsSum = Hash.ZERO;

    ImportWriter(
            Sql sql, Offsets offsets, ItemJson json, Steps steps, Packing packing, Checks checks) {
        this.sql = sql;
        this.offsets = offsets;
        this.json = json;
        this.steps = steps;
        this.packing = packing;
        sums = new Sums(sql);
        projectRows = new ProjectRows(sql, json, offsets, sums);
        rows = new ImportRows(sql);
        takeover = new Takeover(sql, rows, projectRows, offsets, checks);
        var layerItems = new LayerItemRows(sql, offsets, sums);
        edits =
                new Edits(
                        layerItems,
                        projectRows,
                        new Revising(sql, offsets, layerItems, projectRows));
    }

    /// @param incoming may throw, which ends the import
    LoggedStep write(Id annotator, StepName name, Iterator<Incoming> incoming)
            throws SQLException, StoreException {
        long sequence = steps.next();
        while (incoming.hasNext()) {
            add(incoming.next(), sequence);
        }
        takenOver();
        rows.flush();
        if (!newDocuments.isEmpty() || !newLayers.isEmpty()) {
            logged.add(new Edit.Attach(newDocuments, newLayers));
        }
        if (logged.isEmpty()) {
            throw new StoreException(
                    StoreException.Kind.CONFLICT, Phrase.of("There was nothing to import."));
        }
        sums.projectRow(Hash.ZERO, rowsSum, sequence);
        if (!newDocuments.isEmpty()) {
            TextIndex.outdated(sql);
        }
        steps.forgetUndone();
        var document = newDocuments.size() == 1 ? newDocuments.getFirst() : Id.PROJECT;
        return steps.append(
                sequence,
                annotator,
                document,
                LoggedStep.Kind.DONE,
                0,
                new Transaction(name, logged));
    }

    /// Before anything else is written, and in the end.
    private void takenOver() throws SQLException, StoreException {
        rowsSum = rowsSum.plus(takeover.finish());
    }

    private void add(Incoming incoming, long step) throws SQLException, StoreException {
        if (!(incoming instanceof Incoming.Copies)) {
            takenOver();
        }
        switch (incoming) {
            case Incoming.Change(var edit) -> {
                rows.flush();
                edits.apply(List.of(edit), step);
                logged.add(edit);
            }
            case Incoming.NewDocument(var article, var layers) -> add(article, layers, step);
            case Incoming.Copies(var copies) -> {
                takeover.take(copies, step);
                copies.forEach(c -> isNew(c.there().document()));
            }
            case Incoming.NewLayer(var layer) -> {
                insert(layer, step);
                if (!fresh.contains(layer.head().document())) {
                    newLayers.add(layer.head().id());
                }
            }
        }
    }

    private void add(StoredArticle stored, List<Layer> layers, long step)
            throws SQLException, StoreException {
        var article = stored.article();
        var document = article.document();
        var hash = json.hash(document);
        long number = rows.document(identified(projectRows.row(document), document, hash));
        var index = new CodePointIndex(article.text().value());
        offsets.introduce(document.id(), new Offsets.Text(number, document.revision()), index);
        var revision = RevisionRows.row(number, stored, index, packing);
        rows.revision(revision, article.text().length());
        rowsSum = rowsSum.plus(hash).plus(Hash.fromBytes(revision.blob("hash")));
        isNew(document);
        for (var layer : layers) {
            insert(layer, step);
        }
    }

    private void isNew(Document document) {
        newDocuments.add(document.id());
        fresh.add(document.id());
    }

    private void insert(Layer layer, long step) throws SQLException, StoreException {
        LayerHead head = layer.head();
        var index = offsets.ofDocument(head.document());
        var annotations = layer.annotations().stream().map(a -> hashes.of(a, index)).toList();
        var relations = layer.relations();
        var relationHashes = relations.stream().map(LayerItemRows::hash).toList();
        var hash = json.hash(head);
        rowsSum = rowsSum.plus(hash);
        var row =
                projectRows
                        .row(head)
                        .with("annotations", annotations.size())
                        .with("relations", relations.size())
                        .with("items_sum", sum(annotations).plus(sum(relationHashes)).bytes())
                        .with("last_step", step);
        long number = rows.layer(identified(row, head, hash));
        var numbers = new HashMap<Id, Long>();
        for (int i = 0; i < annotations.size(); i++) {
            var annotation = layer.annotations().get(i);
            long its = rows.annotation(annotation, annotations.get(i), number, index);
            if (!relations.isEmpty()) {
                numbers.put(annotation.id(), its);
            }
        }
        for (int i = 0; i < relations.size(); i++) {
            var ends = ends(numbers, relations.get(i));
            rows.relation(relations.get(i), relationHashes.get(i), number, ends);
        }
    }

    static Columns identified(Columns row, Item item, Hash hash) {
        return row.with("uuid", Bytes.of(item.id())).with("hash", hash.bytes());
    }

    private static Hash sum(List<Hash> hashes) {
        return hashes.stream().reduce(Hash.ZERO, Hash::plus);
    }

    private static LayerItemRows.Ends ends(Map<Id, Long> numbers, Relation relation)
            throws StoreException {
        return new LayerItemRows.Ends(
                end(numbers, relation.source()), end(numbers, relation.target()));
    }

    private static long end(Map<Id, Long> numbers, Id end) throws StoreException {
        var number = numbers.get(end);
        if (number == null) {
            throw ProjectRows.conflict(Phrase.of("end of a relation"), end);
        }
        return number;
    }
}
