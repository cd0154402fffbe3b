package org.hearsay.ui.sheets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.documents.DocumentChange;
import org.hearsay.edit.documents.Worker;
import org.hearsay.model.Annotator;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.LayerHead;

/// How far the person is with articles, and who is to work on them.
public final class SheetWork {

    private final Worker self;
    private final ObjectProperty<Status> status;
    private final Status before;
    private final Map<Worker, Share> shares = new LinkedHashMap<>();
    private final Map<Worker, Share> wanted = new LinkedHashMap<>();

    /// @param self the person
    /// @param people everybody in the project who can have articles, the person too
    public SheetWork(List<DocumentRow> rows, Worker self, Collection<Worker> people) {
        this.self = self;
        before = statusOf(rows);
        status = new SimpleObjectProperty<>(before);
        for (var worker : people) {
            if (worker.annotator().role() != Annotator.Role.RULES) {
                shares.put(worker, shareOf(rows, worker));
            }
        }
        wanted.putAll(shares);
    }

    public ObjectProperty<Status> statusProperty() {
        return status;
    }

    /// What can be chosen.
    public List<Status> choices() {
        var all = new ArrayList<>(List.of(Status.values()));
        if (before != Status.DIFFERENT) {
            all.remove(Status.DIFFERENT);
        }
        return all;
    }

    /// How much of the articles each has.
    public Map<Worker, Share> shares() {
        return shares;
    }

    /// Gives all articles to somebody.
    public void give(Worker worker) {
        wanted.put(worker, Share.ALL);
    }

    /// Takes from somebody all articles that they have not begun.
    public void take(Worker worker) {
        wanted.put(worker, Share.NONE);
    }

    Optional<Transaction> step(List<DocumentRow> rows, Map<String, String> values) {
        var change =
                new DocumentChange(
                        values,
                        status.get() == before ? Optional.empty() : status.get().head(),
                        changedTo(Share.ALL),
                        changedTo(Share.NONE));
        return change.of(rows, self);
    }

    private List<Worker> changedTo(Share share) {
        return wanted.entrySet().stream()
                .filter(e -> e.getValue() == share && shares.get(e.getKey()) != share)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Status statusOf(List<DocumentRow> rows) {
        var all =
                rows.stream()
                        .map(row ->
                                self.layerIn(row)
                                        .map(l -> l.head().status())
                                        .orElse(LayerHead.Status.NOT_STARTED))
                        .distinct()
                        .toList();
        return all.size() == 1 ? Status.valueOf(all.getFirst().name()) : Status.DIFFERENT;
    }

    private static Share shareOf(List<DocumentRow> rows, Worker worker) {
        if (rows.stream().allMatch(worker::hasBegun)) {
            return Share.BEGUN;
        }
        long has = rows.stream().filter(worker::has).count();
        if (has == rows.size()) {
            return Share.ALL;
        }
        return has == 0 ? Share.NONE : Share.SOME;
    }

    /// How far the person is; not the same with each article for one of them.
    public enum Status {
        DIFFERENT,
        NOT_STARTED,
        IN_PROGRESS,
        DONE,
        LOCKED;

        private Optional<LayerHead.Status> head() {
            return this == DIFFERENT
                    ? Optional.empty()
                    : Optional.of(LayerHead.Status.valueOf(name()));
        }
    }

    /// How much of the articles somebody has.
    public enum Share {
        NONE,
        SOME,
        ALL,
        /// All, and something is on each of them: they cannot be taken away.
        BEGUN
    }
}
