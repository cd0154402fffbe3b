package org.hearsay.ui.review;

import java.util.Map;
import java.util.function.Consumer;
import org.hearsay.job.Job;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.model.Id;
import org.hearsay.project.review.Review;
import org.jspecify.annotations.Nullable;

/// Reads documents with what annotators differ in, one at a time and beside the window.
///
/// Confined to the thread of the session.
final class ReviewReading implements AutoCloseable {

    private final ReviewSteps steps;
    private final Jobs jobs;
    private final String name;
    private @Nullable Job<Read> running;

    /// @param name what the list of jobs calls it
    ReviewReading(ReviewSteps steps, Jobs jobs, String name) {
        this.steps = steps;
        this.jobs = jobs;
        this.name = name;
    }

    /// @param reviewers who reviews which document, both by id
    record Read(Review review, Map<Id, Id> reviewers) {}

    /// Reads a document in place of one that is being read.
    void read(Id document, Consumer<Outcome<Read>> then) {
        close();
        running = jobs.start(name, _ -> steps.read(document), then);
    }

    /// Takes into gold what the only one who is done with a document has.
    void accept(Id document) {
        read(
                document,
                outcome -> {
                    if (outcome instanceof Outcome.Done<Read>(var found)
                            && steps.canDecide(found.review())) {
                        steps.accepted(found.review());
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
}
