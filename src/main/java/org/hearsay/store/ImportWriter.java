package org.hearsay.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.text.CodePointIndex;

/// Writes what an import brings as one step. Store thread only; within a transaction.
final class ImportWriter {

    private final Offsets offsets;
    private final ProjectRows projectRows;
    private final RevisionRows revisions;
    private final LayerItemRows layerItems;
    private final Edits edits;
    private final ItemJson json;
    private final Sums sums;
    private final Steps steps;

    private final List<Edit> logged = new ArrayList<>();
    private final List<Id> newDocuments = new ArrayList<>();
    private final List<Id> newLayers = new ArrayList<>();
    private final Set<Id> fresh = new HashSet<>();

    ImportWriter(Sql sql, Offsets offsets, ItemJson json, Steps steps) {
        this.offsets = offsets;
        this.json = json;
        this.steps = steps;
        sums = new Sums(sql);
        projectRows = new ProjectRows(sql, json, offsets, sums);
        layerItems = new LayerItemRows(sql, offsets, sums);
        revisions = new RevisionRows(sql);
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
            switch (incoming.next()) {
                case Incoming.Change(var edit) -> {
                    edits.apply(List.of(edit), sequence);
                    logged.add(edit);
                }
                case Incoming.NewDocument(var article, var layers) ->
                        add(article, layers, sequence);
                case Incoming.NewLayer(var layer) -> {
                    insert(layer, sequence);
                    if (!fresh.contains(layer.head().document())) {
                        newLayers.add(layer.head().id());
                    }
                }
            }
        }
        if (!newDocuments.isEmpty() || !newLayers.isEmpty()) {
            logged.add(new Edit.Attach(newDocuments, newLayers));
        }
        if (logged.isEmpty()) {
            throw new StoreException(StoreException.Kind.CONFLICT, "There was nothing to import.");
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

    private void add(StoredArticle stored, List<Layer> layers, long step)
            throws SQLException, StoreException {
        var article = stored.article();
        var document = article.document();
        long number = projectRows.insert(document);
        var hash = revisions.insert(number, article, stored.segmentation(), stored.source());
        offsets.remember(number, document.revision(), new CodePointIndex(article.text().value()));
        sums.projectRow(Hash.ZERO, json.hash(document).plus(hash), step);
        newDocuments.add(document.id());
        fresh.add(document.id());
        for (var layer : layers) {
            insert(layer, step);
        }
    }

    private void insert(Layer layer, long step) throws SQLException, StoreException {
        LayerHead head = layer.head();
        long number = projectRows.insert(head);
        sums.projectRow(Hash.ZERO, json.hash(head), step);
        var index = offsets.ofDocument(head.document());
        var numbers = new HashMap<Id, Long>();
        var sum = Hash.ZERO;
        for (var annotation : layer.annotations()) {
            var inserted = layerItems.insert(annotation, number, index);
            numbers.put(annotation.id(), inserted.number());
            sum = sum.plus(inserted.hash());
        }
        var relations = layer.relations();
        for (var relation : relations) {
            sum =
                    sum.plus(
                            layerItems.insert(
                                    relation,
                                    number,
                                    end(numbers, relation.source()),
                                    end(numbers, relation.target())));
        }
        sums.layerRow(
                number,
                Hash.ZERO,
                sum,
                new Sums.Counts(layer.annotations().size(), relations.size()),
                step);
    }

    private static long end(java.util.Map<Id, Long> numbers, Id end) throws StoreException {
        var number = numbers.get(end);
        if (number == null) {
            throw ProjectRows.conflict("end of a relation", end);
        }
        return number;
    }
}
