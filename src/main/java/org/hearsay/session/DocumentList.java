package org.hearsay.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.documents.DocumentRows;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.project.Project;
import org.hearsay.project.Why;
import org.hearsay.session.Surroundings.Owner;
import org.jspecify.annotations.Nullable;

/// The project's documents as a list shows them: the first page at once, the others as they come.
///
/// Confined to its owner's thread.
final class DocumentList {

    private static final int PAGE = 200;

    /// A list that watches is told of more changes than these in one go.
    private static final int ONE_BY_ONE = 20;

    private final Project project;
    private final Owner owner;
    private final ObservableList<DocumentRow> rows = FXCollections.observableArrayList();
    private final ObservableList<DocumentRow> shown =
            FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<Listing> listing =
            new ReadOnlyObjectWrapper<>(new Listing.Reading());

    private final Map<Id, Integer> places = new HashMap<>();

    /// By the id of each layer.
    private final Map<Id, Id> documents = new HashMap<>();

    /// Goes up with each reading from the start, so that late pages of an earlier one are dropped.
    private int reading;

    DocumentList(Project project, Owner owner) {
        this.project = project;
        this.owner = owner;
    }

    ObservableList<DocumentRow> rows() {
        return shown;
    }

    ReadOnlyObjectProperty<Listing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /// Reads all rows anew.
    ///
    /// @return completes with the first page shown
    CompletionStage<?> read() {
        reading++;
        listing.set(new Listing.Reading());
        int current = reading;
        return project.documents(0, PAGE)
                .whenCompleteAsync((_, failure) -> failed(failure, current), owner.executor())
                .thenAcceptAsync(page -> firstPage(page, current), owner.executor());
    }

    void replace(DocumentRow row) {
        var at = places.get(row.document().id());
        if (at != null && !rows.get(at).equals(row)) {
            rows.set(at, row);
        }
    }

    /// Takes over what a step changes of the documents that are listed, how far they are and how
    /// much is in them.
    void applied(Transaction step) {
        var changed = new HashMap<Integer, DocumentRow>();
        for (var edit : step.edits()) {
            if (edit instanceof Edit.Add(LayerHead head)) {
                documents.put(head.id(), head.document());
            }
            var at =
                    DocumentRows.changedBy(edit)
                            .or(() -> DocumentRows.countedOn(edit).map(documents::get))
                            .map(places::get);
            at.ifPresent(i ->
                    changed.put(i, DocumentRows.after(changed.getOrDefault(i, rows.get(i)), edit)));
        }
        if (changed.size() <= ONE_BY_ONE) {
            changed.forEach(rows::set);
        } else {
            var all = new ArrayList<>(rows);
            changed.forEach(all::set);
            rows.setAll(all);
        }
    }

    /// The row of a document; empty while it is not read yet.
    Optional<DocumentRow> find(Id document) {
        return Optional.ofNullable(places.get(document)).map(rows::get);
    }

    private void firstPage(List<DocumentRow> page, int current) {
        if (current == reading) {
            places.clear();
            index(page, 0);
            rows.setAll(page);
            more(page, current);
        }
    }

    private void nextPage(List<DocumentRow> page, int current) {
        if (current == reading) {
            index(page, rows.size());
            rows.addAll(page);
            more(page, current);
        }
    }

    private void failed(@Nullable Throwable failure, int current) {
        if (failure != null && current == reading) {
            var cause =
                    failure instanceof CompletionException && failure.getCause() != null
                            ? failure.getCause()
                            : failure;
            listing.set(new Listing.Failed(Why.of(cause)));
        }
    }

    private void index(List<DocumentRow> page, int from) {
        for (int i = 0; i < page.size(); i++) {
            var row = page.get(i);
            places.put(row.document().id(), from + i);
            row.layers().forEach(l -> documents.put(l.head().id(), row.document().id()));
        }
    }

    private void more(List<DocumentRow> page, int current) {
        if (page.size() < PAGE) {
            listing.set(new Listing.Complete());
            return;
        }
        var _ =
                project.documents(page.getLast().place(), PAGE)
                        .whenCompleteAsync(
                                (_, failure) -> failed(failure, current), owner.executor())
                        .thenAcceptAsync(next -> nextPage(next, current), owner.executor());
    }
}
