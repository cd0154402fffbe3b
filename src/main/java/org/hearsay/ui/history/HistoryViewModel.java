package org.hearsay.ui.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.edit.settings.Sight;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.job.Work;
import org.hearsay.model.Id;
import org.hearsay.project.Access;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.history.Curtain;
import org.hearsay.project.history.LogPages;
import org.hearsay.project.history.Withdrawal;
import org.hearsay.project.history.Withdrawals;
import org.hearsay.project.roles.Breach;
import org.hearsay.project.roles.RoleWatch;
import org.hearsay.session.ProjectSession;
import org.jspecify.annotations.Nullable;

/// The list of everything that was done, read as far as it was looked at, and taking a step back
/// from the middle of it.
///
/// Confined to the session's thread.
final class HistoryViewModel {

    private static final int PAGE = 100;

    private final ProjectSession session;
    private final Jobs jobs;
    private final Executor owner;
    private final HistoryTexts texts;
    private final ObservableList<LoggedStep> rows = FXCollections.observableArrayList();
    private final ObjectProperty<HistoryFilter> filter =
            new SimpleObjectProperty<>(HistoryFilter.ALL);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Withdrawal> offer = new ReadOnlyObjectWrapper<>();
    private Curtain curtain = Curtain.NONE;
    private Map<Long, List<Breach>> breaches = Map.of();
    private boolean isEnd;
    private boolean reading;
    private long asked;

    /// How the list stands.
    enum State {
        LOADING,
        READY,
        /// The log could not be read.
        FAILED
    }

    /// @param owner runs a task on the session's thread, later
    HistoryViewModel(ProjectSession session, Jobs jobs, Executor owner, HistoryTexts texts) {
        this.session = session;
        this.jobs = jobs;
        this.owner = owner;
        this.texts = texts;
        filter.subscribe(_ -> {
            rows.clear();
            offer.set(null);
        });
    }

    /// Newest first; grows with [#more].
    ObservableList<LoggedStep> rows() {
        return rows;
    }

    ObjectProperty<HistoryFilter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What undoing the step that was asked for would take back too; null while there is nothing to
    /// decide.
    ReadOnlyObjectProperty<@Nullable Withdrawal> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /// Reads as many rows anew as are listed.
    void refresh() {
        read(Long.MAX_VALUE, Math.max(PAGE, rows.size()));
    }

    /// Reads older rows, where there are any.
    void more() {
        if (!isEnd && !reading && !rows.isEmpty()) {
            read(rows.getLast().sequence(), PAGE);
        }
    }

    /// What a listed step is called, without a count of what may not be told.
    StepName name(LoggedStep row) {
        return curtain.name(row);
    }

    /// What a listed step changed that may be told.
    List<Edit> changes(LoggedStep row) {
        return curtain.shown(row);
    }

    /// What was done in a listed step without the role for it.
    List<Breach> breaches(LoggedStep row) {
        return breaches.getOrDefault(row.sequence(), List.of());
    }

    /// Whether a row is of a step that can be taken back now.
    boolean canUndo(LoggedStep row) {
        return session.access() instanceof Access.Write
                && row.kind() == LoggedStep.Kind.DONE
                && !row.undone();
    }

    /// Takes the step back where nothing builds on it; otherwise offers to take that back too. A
    /// second time for the same step accepts the offer.
    void undo(LoggedStep row) {
        var offered = offer.get();
        if (offered != null && offered.step().sequence() == row.sequence()) {
            undoAll();
        } else if (canUndo(row)) {
            workOut(row, found -> found.later().isEmpty());
        }
    }

    /// Accepts what is offered.
    void undoAll() {
        var offered = offer.get();
        offer.set(null);
        if (offered != null && !session.withdraw(offered)) {
            workOut(offered.step(), _ -> false);
        }
    }

    void keep() {
        offer.set(null);
    }

    private void workOut(LoggedStep row, Predicate<Withdrawal> isAccepted) {
        var project = session.project();
        Work<Withdrawal> work = _ -> new Withdrawals(project).of(row);
        // What waits for the disk may build on it too.
        var _ =
                session.settled()
                        .thenRunAsync(
                                () -> jobs.start("history", work, o -> workedOut(o, isAccepted)),
                                owner);
    }

    private void workedOut(Outcome<Withdrawal> outcome, Predicate<Withdrawal> isAccepted) {
        if (outcome instanceof Outcome.Done<Withdrawal>(var found)) {
            if (!isAccepted.test(found)) {
                offer.set(found);
            } else if (!session.withdraw(found)) {
                workOut(found.step(), isAccepted);
            }
        } else {
            state.set(State.FAILED);
        }
    }

    private void read(long before, int limit) {
        asked++;
        long mine = asked;
        reading = true;
        var project = session.project();
        var wanted = filter.get().with(row -> texts.words(row, row.step().name()));
        var sight = Sight.of(session.registryProperty().get().head(), session.annotator());
        jobs.start(
                "history",
                progress -> {
                    var drawn = Curtain.of(project, sight);
                    var shown = wanted.and(step -> !drawn.hides(step));
                    var page = new LogPages(project).read(before, limit, shown, progress);
                    return new Listed(drawn, page, breaches(project, page));
                },
                outcome -> {
                    if (mine == asked) {
                        reading = false;
                        arrived(outcome, before);
                    }
                });
    }

    /// @param breaches of at least the steps that are listed by now
    private record Listed(Curtain curtain, LogPages.Page page, List<Breach> breaches) {}

    private static List<Breach> breaches(Project project, LogPages.Page page)
            throws ProjectException {
        return page.steps().isEmpty()
                ? List.of()
                : RoleWatch.since(project, page.steps().getLast().sequence());
    }

    private void arrived(Outcome<Listed> outcome, long before) {
        if (outcome instanceof Outcome.Done<Listed>(Listed(var drawn, var page, var found))) {
            curtain = drawn;
            breaches = found.stream().collect(Collectors.groupingBy(Breach::sequence));
            isEnd = page.isEnd();
            if (before != Long.MAX_VALUE) {
                rows.addAll(page.steps());
            } else if (!page.steps().equals(List.copyOf(rows))) {
                rows.setAll(page.steps());
            }
            state.set(State.READY);
        } else {
            state.set(State.FAILED);
        }
    }

    void showDocument(Optional<Id> document) {
        var now = filter.get();
        filter.set(new HistoryFilter(now.annotator(), document, now.text()));
        refresh();
    }

    void showAnnotator(Optional<Id> annotator) {
        var now = filter.get();
        filter.set(new HistoryFilter(annotator, now.document(), now.text()));
        refresh();
    }

    void showText(String text) {
        var now = filter.get();
        filter.set(new HistoryFilter(now.annotator(), now.document(), text));
        refresh();
    }
}
