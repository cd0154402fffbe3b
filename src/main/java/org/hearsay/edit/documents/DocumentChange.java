package org.hearsay.edit.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Transaction;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;

/// What a person wants of documents, all of it one step.
///
/// @param values to be set, by name; an empty one clears
/// @param status of the person's own layers; empty for as it is
/// @param given who shall have the documents to work on
/// @param taken who shall not have them, where they have not begun
public record DocumentChange(
        Map<String, String> values,
        Optional<LayerHead.Status> status,
        List<Worker> given,
        List<Worker> taken) {

    public DocumentChange {
        values = Map.copyOf(values);
        given = List.copyOf(given);
        taken = List.copyOf(taken);
    }

    /// @param self whose the status is
    /// @return empty where nothing changes
    public Optional<Transaction> of(List<DocumentRow> rows, Worker self) {
        var steps = new Steps(rows);
        steps.take(DocumentRecipes.set(rows.stream().map(DocumentRow::document).toList(), values));
        status.ifPresent(s -> steps.take(LayerRecipes.setStatus(steps.rows(), self, s)));
        given.forEach(w -> steps.take(LayerRecipes.assign(steps.rows(), w)));
        taken.forEach(w -> steps.take(LayerRecipes.withdraw(steps.rows(), w)));
        return steps.joined();
    }

    /// Steps one after the other, each made for what the one before left.
    private static final class Steps {

        private final Map<Id, DocumentRow> rows = new LinkedHashMap<>();
        private final List<Transaction> taken = new ArrayList<>();

        Steps(List<DocumentRow> before) {
            before.forEach(row -> rows.put(row.document().id(), row));
        }

        List<DocumentRow> rows() {
            return List.copyOf(rows.values());
        }

        void take(Optional<Transaction> step) {
            step.ifPresent(s -> {
                taken.add(s);
                for (var edit : s.edits()) {
                    DocumentRows.changedBy(edit)
                            .ifPresent(id ->
                                    rows.computeIfPresent(
                                            id, (_, row) -> DocumentRows.after(row, edit)));
                }
            });
        }

        Optional<Transaction> joined() {
            if (taken.size() <= 1) {
                return taken.stream().findFirst();
            }
            var edits = new LinkedHashSet<Edit>();
            // Each once: somebody joins the project but once.
            taken.forEach(s -> edits.addAll(s.edits()));
            long changed =
                    edits.stream()
                            .flatMap(e -> DocumentRows.changedBy(e).stream())
                            .distinct()
                            .count();
            return Optional.of(
                    new Transaction(
                            DocumentRecipes.several("change-documents", (int) changed),
                            List.copyOf(edits)));
        }
    }
}
