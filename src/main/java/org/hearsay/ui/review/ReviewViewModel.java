package org.hearsay.ui.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.settings.ReviewRules.Strategy;
import org.hearsay.edit.talk.TalkRecipes;
import org.hearsay.job.Job;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.Stamp;
import org.hearsay.project.review.Review;
import org.hearsay.project.review.Reviewing;
import org.hearsay.review.align.Question;
import org.hearsay.review.decide.Answering;
import org.hearsay.review.decide.Reply;
import org.hearsay.review.decide.Reviewer;
import org.hearsay.session.ProjectSession;
import org.jspecify.annotations.Nullable;

/// The document under review and the difference that is open. What is decided shows at once and is
/// saved behind.
///
/// Confined to the thread of the session.
final class ReviewViewModel implements AutoCloseable {

    private final ProjectSession session;
    private final Jobs jobs;
    private final Clock clock;
    private final String jobName;
    private final ReadOnlyObjectWrapper<@Nullable Desk> desk = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.READING);
    private @Nullable Job<Review> running;
    private Instant opened = Instant.EPOCH;
    private boolean takesOver;

    /// How far the document is read.
    enum Phase {
        READING,
        READ,
        /// No document has two finished layers.
        NOTHING,
        FAILED
    }

    /// @param jobName what the list of jobs calls it
    ReviewViewModel(ProjectSession session, Jobs jobs, Clock clock, String jobName) {
        this.session = session;
        this.jobs = jobs;
        this.clock = clock;
        this.jobName = jobName;
    }

    /// What the reviewer has before them; null until it is read.
    ReadOnlyObjectProperty<@Nullable Desk> deskProperty() {
        return desk.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// Documents that can be reviewed.
    List<DocumentRow> documents() {
        return new Reviewable(session).documents();
    }

    /// Reads the document that is open, or else the first that can be reviewed, and takes into gold
    /// what all agree on.
    void look() {
        takesOver = true;
        readAgain();
    }

    /// Reads the document as it is after a step was taken back, which is not to be taken again.
    void readAgain() {
        var all = documents();
        if (all.isEmpty()) {
            desk.set(null);
            phase.set(Phase.NOTHING);
            return;
        }
        var wanted =
                Optional.ofNullable(desk.get())
                        .map(d -> d.review().documentId())
                        .or(() ->
                                Optional.ofNullable(session.documentProperty().get())
                                        .map(d -> d.id()));
        read(
                wanted.filter(id -> all.stream().anyMatch(r -> r.document().id().equals(id)))
                        .orElse(all.getFirst().document().id()));
    }

    /// Reads another document.
    void choose(Id document) {
        takesOver = true;
        read(document);
    }

    private void read(Id document) {
        close();
        if (desk.get() == null) {
            phase.set(Phase.READING);
        }
        running =
                jobs.start(
                        jobName,
                        _ -> {
                            session.settled().toCompletableFuture().join();
                            return new Reviewing(session.project(), clock).of(document);
                        },
                        this::end);
    }

    private void end(Outcome<Review> outcome) {
        switch (outcome) {
            case Outcome.Done<Review>(var review) -> show(review);
            case Outcome.Failed<Review> _ -> phase.set(Phase.FAILED);
            case Outcome.Cancelled<Review> _ -> {}
        }
    }

    private void show(Review read) {
        var before = desk.get();
        var review = takenOver(read);
        boolean same = before != null && before.review().documentId().equals(review.documentId());
        if (before == null || !same) {
            put(Desk.of(review));
        } else {
            put(before.reread(review));
        }
        phase.set(Phase.READ);
    }

    private Review takenOver(Review review) {
        var strategy = review.rules().strategy();
        if (!takesOver || strategy == Strategy.NONE || !canDecide(review)) {
            return review;
        }
        takesOver = false;
        var step = reviewing().deciding(review).takeOver(strategy);
        return step.map(s -> performed(review, s)).orElse(review);
    }

    private Reviewing reviewing() {
        return new Reviewing(session.project(), clock);
    }

    private Review performed(Review review, Transaction step) {
        var edits = new ArrayList<Edit>(session.joining());
        edits.addAll(step.edits());
        var whole = new Transaction(step.name(), edits);
        session.perform(whole);
        return review.after(whole);
    }

    private boolean canDecide(Review review) {
        return session.block().isEmpty() && !review.isLocked();
    }

    /// Whether something can be decided now.
    boolean canDecide() {
        var now = desk.get();
        return now != null && now.answering().isPresent() && canDecide(now.review());
    }

    /// The question that is asked now.
    Optional<Question> question() {
        return Optional.ofNullable(desk.get()).flatMap(Desk::answering).flatMap(Answering::next);
    }

    /// Answers the question that is asked; the last answer decides, and the next difference opens.
    ///
    /// @return whether it can be answered so
    boolean answer(Reply reply) {
        var now = desk.get();
        var question = question();
        if (now == null
                || !canDecide()
                || question.isEmpty()
                || !Answering.fits(question.get(), reply)) {
            return false;
        }
        var answering = now.answering().orElseThrow().with(reply);
        if (answering.isComplete()) {
            settle(now, answering);
        } else {
            desk.set(now.with(answering));
        }
        return true;
    }

    private void settle(Desk now, Answering answering) {
        var spent = Duration.between(opened, clock.instant());
        var step =
                reviewing()
                        .deciding(now.review())
                        .settle(
                                answering,
                                reviewer(now),
                                "",
                                spent.isNegative() ? Duration.ZERO : spent);
        put(now.with(performed(now.review(), step)).next());
    }

    private Reviewer reviewer(Desk now) {
        return new Reviewer(session.annotator().id(), now.view());
    }

    /// Takes the last answer to the open difference back.
    ///
    /// @return whether there was one
    boolean takeBack() {
        var now = desk.get();
        var answering = now == null ? Optional.<Answering>empty() : now.answering();
        if (answering.isEmpty() || answering.get().replies().isEmpty()) {
            return false;
        }
        change(d -> d.with(answering.get().withoutLast()));
        return true;
    }

    /// Puts the open difference off, blames the guideline, or contests what was decided.
    void mark(Decision.Verdict verdict) {
        var now = desk.get();
        if (now != null && canDecide()) {
            var difference = now.answering().orElseThrow().difference();
            var step =
                    reviewing().deciding(now.review()).mark(difference, verdict, reviewer(now), "");
            var after = now.with(performed(now.review(), step));
            put(verdict == Decision.Verdict.CONTESTED ? after.open(difference) : after.next());
        }
    }

    /// Writes a comment on the open difference.
    void comment(String text) {
        var now = desk.get();
        if (now == null
                || text.isBlank()
                || now.current().isEmpty()
                || session.block().isPresent()) {
            return;
        }
        var comment =
                new Comment(
                        session.project().ids().next(),
                        now.review().documentId(),
                        now.current().get().difference().id(),
                        session.annotator().id(),
                        text.strip(),
                        false,
                        Stamp.at(clock.instant()));
        var review = performed(now.review(), TalkRecipes.write(comment));
        desk.set(now.with(review.withComment(comment)));
    }

    /// Changes what is shown, and nothing else.
    void change(UnaryOperator<Desk> how) {
        var now = desk.get();
        if (now != null) {
            put(how.apply(now));
        }
    }

    private void put(Desk after) {
        var before = desk.get();
        if (before == null || !before.at().equals(after.at())) {
            opened = clock.instant();
        }
        desk.set(after);
    }

    @Override
    public void close() {
        var job = running;
        if (job != null) {
            job.cancel();
        }
    }
}
