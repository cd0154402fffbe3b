package org.hearsay.edit.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Document;
import org.hearsay.model.Id;

/// The steps that a person can take with whole documents, one or many at once. Pure: nothing here
/// changes anything. What stays as it is makes no edit; where nothing changes there is no step.
public final class DocumentRecipes {

    /// Name under which the title is set, beside the metadata.
    public static final String TITLE = "title";

    private DocumentRecipes() {}

    /// @param values by name; an empty one clears
    /// @throws IllegalArgumentException if a title would be empty
    public static Optional<Transaction> set(List<Document> documents, Map<String, String> values) {
        var edits = new ArrayList<Edit>();
        for (var before : documents) {
            var after = with(before, values);
            if (!after.equals(before)) {
                edits.add(new Edit.Replace(before, after));
            }
        }
        return step(
                edits,
                edits.size() == 1
                        ? StepName.of("set-metadata", titleOf(edits.getFirst()))
                        : several("set-metadata-several", edits.size()));
    }

    /// The document with other values.
    ///
    /// @throws IllegalArgumentException if its title would be empty
    public static Document with(Document before, Map<String, String> values) {
        var metadata = new TreeMap<>(before.metadata());
        var title = before.title();
        for (var entry : values.entrySet()) {
            var value = entry.getValue().strip();
            if (entry.getKey().equals(TITLE)) {
                title = value;
            } else if (value.isEmpty()) {
                metadata.remove(entry.getKey());
            } else {
                metadata.put(entry.getKey(), value);
            }
        }
        if (title.isEmpty()) {
            throw new IllegalArgumentException("A document needs a title");
        }
        return before.withTitle(title).withMetadata(metadata);
    }

    /// Takes documents out, with all their layers; undoing brings them back.
    ///
    /// @param documents at least one
    public static Transaction remove(List<Id> documents) {
        return Transaction.of(
                several("remove-documents", documents.size()),
                new Edit.Detach(documents, List.of()));
    }

    static Optional<Transaction> step(List<Edit> edits, StepName name) {
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Transaction(name, edits));
    }

    static StepName several(String key, int count, String... more) {
        var arguments = new ArrayList<String>();
        arguments.add(Integer.toString(count));
        arguments.addAll(List.of(more));
        return new StepName(key, arguments);
    }

    private static String titleOf(Edit edit) {
        return edit instanceof Edit.Replace(Document before, _) ? before.title() : "";
    }
}
