package org.hearsay.ui.search;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import org.hearsay.job.Job;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.project.search.Indexing;
import org.hearsay.session.ProjectSession;
import org.jspecify.annotations.Nullable;

/// Brings the full-text index in step, in the background, whenever articles come, go or change.
///
/// Confined to the thread of the session.
final class IndexWatch implements InvalidationListener, AutoCloseable {

    private final ProjectSession session;
    private final Jobs jobs;
    private final String name;
    private final Runnable changed;
    private Map<Id, Integer> known = Map.of();
    private @Nullable Job<Long> running;
    private boolean isAsked;

    /// @param name what the list of jobs calls it
    /// @param changed called when texts can be found that could not be before
    IndexWatch(ProjectSession session, Jobs jobs, String name, Runnable changed) {
        this.session = session;
        this.jobs = jobs;
        this.name = name;
        this.changed = changed;
        session.documents().addListener(this);
        look();
    }

    @Override
    public void invalidated(Observable documents) {
        look();
    }

    @Override
    public void close() {
        session.documents().removeListener(this);
        var job = running;
        if (job != null) {
            job.cancel();
        }
    }

    /// An annotation changes a row of the list too, but no text.
    private void look() {
        var now = new HashMap<Id, Integer>();
        for (DocumentRow row : session.documents()) {
            now.put(row.document().id(), row.document().revision());
        }
        if (!now.equals(known)) {
            known = now;
            start();
        }
    }

    private void start() {
        if (running != null) {
            isAsked = true;
            return;
        }
        isAsked = false;
        running =
                jobs.start(name, progress -> Indexing.run(session.project(), progress), this::end);
    }

    private void end(Outcome<Long> outcome) {
        running = null;
        if (outcome instanceof Outcome.Done<Long>(var moved) && moved > 0) {
            changed.run();
        }
        if (isAsked) {
            start();
        }
    }
}
