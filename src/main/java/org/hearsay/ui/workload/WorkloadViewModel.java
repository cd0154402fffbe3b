package org.hearsay.ui.workload;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.documents.Allotment;
import org.hearsay.edit.documents.LayerRecipes;
import org.hearsay.edit.documents.Worker;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.LayerHead;

/// Who has which articles, and how others are to be shared out. Nothing changes before the step is
/// performed.
public final class WorkloadViewModel {

    /// Parts that everybody may get, in percent.
    static final List<Integer> PARTS = List.of(0, 10, 20, 50, Allotment.ALL);

    private static final int USUAL = 20;
    private static final long SEED = 1;

    private final List<DocumentRow> rows;
    private final List<DocumentRow> marked;
    private final List<Worker> people;
    private final ObjectProperty<Which> which;
    private final ObjectProperty<Integer> both = new SimpleObjectProperty<>(USUAL);
    private final ObjectProperty<Set<Worker>> chosen = new SimpleObjectProperty<>(Set.of());

    /// Which articles are shared out.
    enum Which {
        ALL,
        MARKED,
        NOBODYS
    }

    /// @param rows all articles
    /// @param marked those that are marked in the list
    /// @param people everybody who can have articles
    public WorkloadViewModel(
            List<DocumentRow> rows, List<DocumentRow> marked, List<Worker> people) {
        this.rows = List.copyOf(rows);
        this.marked = List.copyOf(marked);
        this.people = List.copyOf(people);
        which = new SimpleObjectProperty<>(marked.size() > 1 ? Which.MARKED : Which.ALL);
    }

    List<DocumentRow> rows() {
        return rows;
    }

    List<Worker> people() {
        return people;
    }

    List<Load> loads() {
        return people.stream().map(p -> Load.of(p, rows)).toList();
    }

    /// The choices that there is something to choose in.
    List<Which> choices() {
        return marked.size() > 1
                ? List.of(Which.MARKED, Which.ALL, Which.NOBODYS)
                : List.of(Which.ALL, Which.NOBODYS);
    }

    ObjectProperty<Which> whichProperty() {
        return which;
    }

    /// The part that everybody gets, in percent.
    ObjectProperty<Integer> bothProperty() {
        return both;
    }

    /// Who shall have some.
    ObjectProperty<Set<Worker>> chosenProperty() {
        return chosen;
    }

    void choose(Worker worker) {
        var changed = new LinkedHashSet<>(chosen.get());
        changed.add(worker);
        chosen.set(changed);
    }

    void leave(Worker worker) {
        var changed = new LinkedHashSet<>(chosen.get());
        changed.remove(worker);
        chosen.set(changed);
    }

    /// Those that are meant.
    List<DocumentRow> meant() {
        return switch (which.get()) {
            case ALL -> rows;
            case MARKED -> marked;
            case NOBODYS ->
                    rows.stream()
                            .filter(row -> people.stream().noneMatch(p -> p.has(row)))
                            .toList();
        };
    }

    /// Who would have which of them.
    Map<Worker, List<DocumentRow>> parts() {
        return allotment().map(s -> s.parts(meant())).orElse(Map.of());
    }

    /// How many of the articles that are meant everybody who is chosen would have.
    int inCommon() {
        var parts = new ArrayList<>(parts().values());
        if (parts.isEmpty()) {
            return 0;
        }
        var common = new HashSet<>(parts.getFirst());
        parts.forEach(common::retainAll);
        return common.size();
    }

    /// How far a person is with an article; empty where they do not have it.
    static Optional<LayerHead.Status> status(Worker worker, DocumentRow row) {
        return worker.layerIn(row).map(l -> l.head().status());
    }

    /// Empty where nobody gets anything new.
    public Optional<Transaction> step() {
        return allotment().flatMap(s -> LayerRecipes.share(meant(), s));
    }

    private Optional<Allotment> allotment() {
        var in = people.stream().filter(chosen.get()::contains).toList();
        return in.isEmpty() || meant().isEmpty()
                ? Optional.empty()
                : Optional.of(new Allotment(in, both.get(), SEED));
    }
}
