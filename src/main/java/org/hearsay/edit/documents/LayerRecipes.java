package org.hearsay.edit.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.LayerHead;
import org.hearsay.model.LayerHead.Status;

/// The steps that a person can take with layers of many documents at once: how far they are, and
/// who is to work on them. Pure, like [DocumentRecipes].
public final class LayerRecipes {

    private LayerRecipes() {}

    /// @param heads of layers that are there
    public static Optional<Transaction> setStatus(List<LayerHead> heads, Status status) {
        var edits =
                heads.stream()
                        .filter(h -> h.status() != status)
                        .<Edit>map(h -> new Edit.Replace(h, h.withStatus(status)))
                        .toList();
        return DocumentRecipes.step(edits, statusName(edits.size(), status));
    }

    /// On the worker's own layers, which come to be where there are none.
    public static Optional<Transaction> setStatus(
            List<DocumentRow> rows, Worker worker, Status status) {
        var edits = new ArrayList<Edit>();
        for (var row : rows) {
            var layer = worker.layerIn(row).map(DocumentRow.LayerCount::head);
            if (layer.isEmpty() && status != Status.NOT_STARTED) {
                edits.add(new Edit.Add(worker.newLayer(row, status)));
            }
            layer.filter(h -> h.status() != status)
                    .ifPresent(h -> edits.add(new Edit.Replace(h, h.withStatus(status))));
        }
        return joined(worker, edits, statusName(edits.size(), status));
    }

    /// Gives documents to somebody: an empty layer of theirs in each where they have none.
    public static Optional<Transaction> assign(List<DocumentRow> rows, Worker worker) {
        var edits =
                rows.stream()
                        .filter(row -> !worker.has(row))
                        .<Edit>map(row -> new Edit.Add(worker.newLayer(row, Status.NOT_STARTED)))
                        .toList();
        var name = worker.annotator().name();
        return joined(
                worker, edits, DocumentRecipes.several("assign-documents", edits.size(), name));
    }

    /// Shares documents out among several people.
    public static Optional<Transaction> share(List<DocumentRow> rows, Allotment allotment) {
        var edits = new ArrayList<Edit>();
        var given = new HashSet<DocumentRow>();
        allotment
                .parts(rows)
                .forEach((worker, part) -> {
                    var fresh = part.stream().filter(row -> !worker.has(row)).toList();
                    if (!fresh.isEmpty()) {
                        edits.addAll(worker.joining());
                    }
                    for (var row : fresh) {
                        edits.add(new Edit.Add(worker.newLayer(row, Status.NOT_STARTED)));
                        given.add(row);
                    }
                });
        var names =
                allotment.people().stream()
                        .map(p -> p.annotator().name())
                        .collect(Collectors.joining(", "));
        return DocumentRecipes.step(
                edits, DocumentRecipes.several("share-documents", given.size(), names));
    }

    /// Takes documents from somebody again, but for those that they have begun.
    public static Optional<Transaction> withdraw(List<DocumentRow> rows, Worker worker) {
        var edits =
                rows.stream()
                        .filter(row -> !worker.hasBegun(row))
                        .flatMap(row -> worker.layerIn(row).stream())
                        .<Edit>map(layer -> new Edit.Remove(layer.head()))
                        .toList();
        var name = worker.annotator().name();
        return DocumentRecipes.step(
                edits, DocumentRecipes.several("withdraw-documents", edits.size(), name));
    }

    private static Optional<Transaction> joined(Worker worker, List<Edit> edits, StepName name) {
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<>(worker.joining());
        all.addAll(edits);
        return Optional.of(new Transaction(name, all));
    }

    private static StepName statusName(int count, Status status) {
        return count == 1
                ? StepName.of("set-status", status.name())
                : DocumentRecipes.several("set-status-several", count, status.name());
    }
}
