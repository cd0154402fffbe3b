package org.hearsay.ui.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.transformation.SortedList;
import org.hearsay.edit.settings.Sight;
import org.hearsay.job.Job;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.project.ProjectException;
import org.hearsay.project.search.BadQueryException;
import org.hearsay.project.search.Concordance;
import org.hearsay.project.search.Hit;
import org.hearsay.project.search.Query;
import org.hearsay.project.search.Totals;
import org.hearsay.session.ProjectSession;
import org.jspecify.annotations.Nullable;

/// A search as it goes on: the query, the lines found so far, and which of them are ticked.
///
/// Confined to the thread of the session.
final class SearchViewModel implements AutoCloseable {

    /// More lines nobody reads; further hits are counted.
    static final int LINES = 5_000;

    private static final int REMEMBERED = 10;
    private static final int RANKED = 1_000;
    private static final int LARGEST_CONTEXT = 200;
    private static final int SMALLEST_CONTEXT = 20;

    private final ProjectSession session;
    private final Jobs jobs;
    private final Executor owner;
    private final ObjectProperty<Query> query = new SimpleObjectProperty<>(Query.words(""));
    private final ObjectProperty<HitOrder> order = new SimpleObjectProperty<>(HitOrder.DOCUMENT);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>(Totals.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Integer> context =
            new ReadOnlyObjectWrapper<>(Concordance.CONTEXT);
    private final ObservableList<Hit> found = FXCollections.observableArrayList();
    private final SortedList<Hit> lines = new SortedList<>(found);
    private final ObservableSet<Hit> ticked = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObservableList<Query> recent = FXCollections.observableArrayList();
    private Map<Id, Integer> ranks = Map.of();
    private @Nullable Job<Answer> running;

    /// Number of the search that runs or ran last; what an earlier one still tells is dropped.
    private long latest;

    private @Nullable Concordance concordance;

    /// How far the search is.
    enum State {
        EMPTY,
        RUNNING,
        DONE,
        STOPPED,
        FAILED
    }

    /// @param owner runs a task on the session's thread, later
    SearchViewModel(ProjectSession session, Jobs jobs, Executor owner) {
        this.session = session;
        this.jobs = jobs;
        this.owner = owner;
        order.subscribe(this::sort);
    }

    /// What is in the fields; looked for by [#search].
    ObjectProperty<Query> queryProperty() {
        return query;
    }

    ObjectProperty<HitOrder> orderProperty() {
        return order;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Totals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /// Why the query cannot be looked for; null where it can.
    ReadOnlyObjectProperty<@Nullable Trouble> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Characters on either side of a hit.
    ReadOnlyObjectProperty<Integer> contextProperty() {
        return context.getReadOnlyProperty();
    }

    /// In the order chosen.
    ObservableList<Hit> lines() {
        return lines;
    }

    ObservableSet<Hit> ticked() {
        return ticked;
    }

    /// The last queries, the latest first.
    ObservableList<Query> recent() {
        return recent;
    }

    /// How many articles the project has.
    int articles() {
        return session.documents().size();
    }

    /// Looks for the query anew; one that runs is stopped.
    void search() {
        stop();
        found.clear();
        ticked.clear();
        ranks = Map.of();
        totals.set(Totals.NONE);
        trouble.set(null);
        var wanted = query.get();
        if (wanted.text().isBlank()) {
            state.set(State.EMPTY);
            return;
        }
        try {
            Concordance.check(wanted);
        } catch (BadQueryException e) {
            fail(e);
            return;
        }
        remember(wanted);
        state.set(State.RUNNING);
        int around = context.get();
        var sight = Sight.of(session.registryProperty().get().head(), session.annotator());
        long number = ++latest;
        running =
                jobs.start(
                        wanted.text(),
                        progress -> run(wanted, sight, around, number, progress),
                        outcome -> end(number, outcome));
    }

    /// Looks again, where somebody looks at what was found, for texts that came meanwhile.
    void searchAgain() {
        if (state.get() == State.DONE && ticked.isEmpty()) {
            search();
        }
    }

    /// Leaves it at what was found so far.
    void stop() {
        var job = running;
        if (job != null && job.isRunning()) {
            job.cancel();
            latest++;
            state.set(State.STOPPED);
        }
    }

    void widenContext(int step) {
        int wanted = Math.clamp((long) context.get() + step, SMALLEST_CONTEXT, LARGEST_CONTEXT);
        if (wanted != context.get()) {
            context.set(wanted);
            search();
        }
    }

    void toggle(Hit hit) {
        if (!ticked.remove(hit)) {
            ticked.add(hit);
        }
    }

    /// Ticks every line or, where all are ticked, none.
    void toggleAll() {
        if (ticked.size() == lines.size()) {
            ticked.clear();
        } else {
            ticked.addAll(lines);
        }
    }

    @Override
    public void close() {
        stop();
        var open = concordance;
        if (open != null) {
            open.close();
        }
    }

    private Answer run(Query wanted, Sight sight, int around, long number, Progress progress)
            throws ProjectException, BadQueryException {
        var search = concordance();
        var batches =
                new Batches(
                        LINES,
                        (hits, numbers) ->
                                owner.execute(() -> {
                                    if (number == latest) {
                                        found.addAll(hits);
                                        totals.set(numbers);
                                    }
                                }));
        var all = search.run(wanted, sight, around, batches, progress);
        batches.flush();
        var places = new HashMap<Id, Integer>();
        for (var document : search.best(wanted, RANKED, progress)) {
            places.put(document, places.size());
        }
        return new Answer(all, places);
    }

    private synchronized Concordance concordance() throws ProjectException {
        var open = concordance;
        if (open == null) {
            open = Concordance.of(session.project());
            concordance = open;
        }
        return open;
    }

    private void end(long number, Outcome<Answer> outcome) {
        if (number != latest) {
            return;
        }
        switch (outcome) {
            case Outcome.Done<Answer>(var answer) -> {
                totals.set(answer.totals());
                ranks = answer.ranks();
                sort(order.get());
                state.set(State.DONE);
            }
            case Outcome.Cancelled<Answer> _ -> state.set(State.STOPPED);
            case Outcome.Failed<Answer>(var cause) -> {
                if (cause instanceof BadQueryException e) {
                    fail(e);
                } else {
                    state.set(State.FAILED);
                }
            }
        }
    }

    private void fail(BadQueryException e) {
        trouble.set(new Trouble(e.fault(), query.get().text(), e.at()));
        state.set(State.FAILED);
    }

    private void sort(HitOrder wanted) {
        Comparator<Hit> comparator = wanted.comparator(ranks);
        lines.setComparator(wanted == HitOrder.DOCUMENT ? null : comparator);
    }

    private void remember(Query wanted) {
        recent.removeIf(q -> q.text().equals(wanted.text()) && q.form() == wanted.form());
        recent.addFirst(wanted);
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
    }
}
