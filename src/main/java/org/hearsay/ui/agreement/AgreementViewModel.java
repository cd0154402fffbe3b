package org.hearsay.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.hearsay.edit.settings.Sight;
import org.hearsay.job.Job;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.model.Annotator;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Entity;
import org.hearsay.model.LayerHead;
import org.hearsay.project.agreement.AgreementReport;
import org.hearsay.project.agreement.AgreementRequest;
import org.hearsay.project.agreement.Agreements;
import org.hearsay.project.agreement.FoundCase;
import org.hearsay.schema.Schema;
import org.hearsay.session.ProjectSession;
import org.jspecify.annotations.Nullable;

/// Which agreement is shown. It is computed in the background; the last figures stay meanwhile.
///
/// Confined to the thread of the session.
final class AgreementViewModel implements AutoCloseable {

    private final ProjectSession session;
    private final Jobs jobs;
    private final String jobName;
    private final ObjectProperty<AgreementRequest> request =
            new SimpleObjectProperty<>(AgreementRequest.USUAL);
    private final ReadOnlyObjectWrapper<@Nullable AgreementReport> report =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.COMPUTING);
    private final ReadOnlyObjectWrapper<@Nullable CaseList> cases = new ReadOnlyObjectWrapper<>();
    private @Nullable Job<AgreementReport> running;
    private final ReadOnlyBooleanWrapper finding = new ReadOnlyBooleanWrapper();
    private int asked;
    private boolean isSeen;

    /// How fresh the figures are.
    enum State {
        COMPUTING,
        COMPUTED,
        /// Somebody stopped it.
        STOPPED,
        FAILED
    }

    /// @param jobName what the list of jobs calls it
    AgreementViewModel(ProjectSession session, Jobs jobs, String jobName) {
        this.session = session;
        this.jobs = jobs;
        this.jobName = jobName;
        request.subscribe(this::compute);
    }

    ObjectProperty<AgreementRequest> requestProperty() {
        return request;
    }

    /// What was computed last; null before that.
    ReadOnlyObjectProperty<@Nullable AgreementReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether cases are looked for.
    ReadOnlyBooleanProperty findingProperty() {
        return finding.getReadOnlyProperty();
    }

    /// The cases behind the number that was chosen last; null before that.
    ReadOnlyObjectProperty<@Nullable CaseList> casesProperty() {
        return cases.getReadOnlyProperty();
    }

    Schema schema() {
        return session.registryProperty().get().schema();
    }

    /// Names of those who can be compared, and of the adjudicated layer where there is one.
    List<String> annotators() {
        var heads =
                session.documents().stream()
                        .flatMap(row -> row.layers().stream())
                        .filter(l -> l.annotations() > 0)
                        .map(DocumentRow.LayerCount::head)
                        .toList();
        var result =
                session.registryProperty().get().annotators().values().stream()
                        .filter(a -> a.role() != Annotator.Role.RULES)
                        .filter(a ->
                                heads.stream()
                                        .anyMatch(h ->
                                                h.kind() == LayerHead.Kind.WORK
                                                        && h.annotator().equals(a.id())))
                        .map(Annotator::name)
                        .collect(Collectors.toCollection(ArrayList::new));
        if (heads.stream().anyMatch(h -> h.kind() == LayerHead.Kind.GOLD)) {
            result.add(AgreementRequest.GOLD);
        }
        return result;
    }

    /// Whom a mention means, by name; the same where it is no entity.
    String entity(String id) {
        return session.registryProperty().get().entities().values().stream()
                .filter(e -> e.id().toString().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElse(id);
    }

    boolean hasDocuments() {
        return !session.documents().isEmpty();
    }

    /// Computes anew, since somebody looks now.
    void look() {
        isSeen = true;
        compute();
    }

    /// Finds the cases behind a number.
    void find(CaseQuery query) {
        var shown = report.get();
        if (shown == null) {
            return;
        }
        var asked = shown.request().withLayers(shown.layers());
        var sight = sight();
        finding.set(true);
        jobs.start(
                jobName,
                _ ->
                        Agreements.cases(
                                        session.project(),
                                        asked,
                                        sight,
                                        query.names(),
                                        query.wanted())
                                .stream()
                                .filter(c -> query.takes(c.found().document()))
                                .toList(),
                outcome -> {
                    finding.set(false);
                    if (outcome instanceof Outcome.Done<List<FoundCase>>(var found)) {
                        // Also where the same were shown last.
                        cases.set(null);
                        cases.set(new CaseList(query.title(), query.masked(), found));
                    }
                });
    }

    @Override
    public void close() {
        var job = running;
        if (job != null) {
            job.cancel();
        }
    }

    private Sight sight() {
        return Sight.of(session.registryProperty().get().head(), session.annotator());
    }

    private void compute() {
        if (!isSeen) {
            return;
        }
        close();
        state.set(State.COMPUTING);
        var wanted = request.get();
        var sight = sight();
        int turn = ++asked;
        running =
                jobs.start(
                        jobName,
                        progress -> {
                            session.settled().toCompletableFuture().join();
                            return Agreements.of(session.project(), wanted, sight, progress);
                        },
                        outcome -> {
                            if (turn == asked) {
                                end(outcome);
                            }
                        });
    }

    /// What was asked for last has ended.
    private void end(Outcome<AgreementReport> outcome) {
        switch (outcome) {
            case Outcome.Done<AgreementReport>(var found) -> {
                report.set(found);
                state.set(State.COMPUTED);
            }
            case Outcome.Cancelled<AgreementReport> _ -> state.set(State.STOPPED);
            case Outcome.Failed<AgreementReport> _ -> state.set(State.FAILED);
        }
    }
}
