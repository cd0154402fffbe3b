package org.hearsay.ui.history;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.project.Backups;
import org.hearsay.project.backup.Backup;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Reasons;

/// The backups of a project: their list, and making one.
///
/// Confined to the session's thread.
final class BackupsViewModel {

    private final ProjectSession session;
    private final Jobs jobs;
    private final Clock clock;
    private final Messages messages;
    private final ObservableList<Backup> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    BackupsViewModel(ProjectSession session, Jobs jobs, Clock clock, Messages messages) {
        this.session = session;
        this.jobs = jobs;
        this.clock = clock;
        this.messages = messages;
    }

    /// Newest first.
    ObservableList<Backup> rows() {
        return rows;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What the last backup came to; empty where all went well or nothing was asked.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    void refresh() {
        var backups = backups();
        jobs.start("backups", _ -> backups.list(), this::listed);
    }

    void backUpNow() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        said.set("");
        var backups = backups();
        jobs.start(
                messages.text("backup.running"),
                _ -> backups.take(Backup.Kind.MANUAL),
                this::taken);
    }

    private void taken(Outcome<Optional<Backup>> outcome) {
        busy.set(false);
        said.set(
                switch (outcome) {
                    case Outcome.Done<Optional<Backup>>(var made) ->
                            made.isPresent() ? "" : messages.text("backup.unchanged");
                    case Outcome.Cancelled<Optional<Backup>> _ -> "";
                    case Outcome.Failed<Optional<Backup>>(var cause) ->
                            new Reasons(messages).of(cause);
                });
        refresh();
    }

    private void listed(Outcome<List<Backup>> outcome) {
        switch (outcome) {
            case Outcome.Done<List<Backup>>(var found) -> {
                if (!found.equals(List.copyOf(rows))) {
                    rows.setAll(found);
                }
            }
            case Outcome.Failed<List<Backup>>(var cause) ->
                    said.set(new Reasons(messages).of(cause));
            case Outcome.Cancelled<List<Backup>> _ -> {}
        }
    }

    private Backups backups() {
        return new Backups(session.project(), clock);
    }
}
