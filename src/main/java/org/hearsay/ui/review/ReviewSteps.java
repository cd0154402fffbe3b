package org.hearsay.ui.review;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.settings.Deciders;
import org.hearsay.edit.settings.ReviewRules.Strategy;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.ProjectException;
import org.hearsay.project.review.Refusal;
import org.hearsay.project.review.Review;
import org.hearsay.project.review.Reviewing;
import org.hearsay.review.decide.Answering;
import org.hearsay.review.decide.GoldKeeping;
import org.hearsay.review.decide.Reviewer;
import org.hearsay.review.decide.TakingOver;
import org.hearsay.review.gold.Locking;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.review.desk.Desk;

/// Performs what a reviewer decides, and says what they have before them then.
///
/// Confined to the thread of the session, but for [#read].
final class ReviewSteps {

    private final ProjectSession session;
    private final Clock clock;
    private boolean takesAgreed;

    ReviewSteps(ProjectSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /// Waits for the project file; to be called from a job.
    ReviewReading.Read read(Id document) throws ProjectException {
        session.settled().toCompletableFuture().join();
        return new ReviewReading.Read(
                reviewing().asked(document, Set.of()), reviewing().reviewers());
    }

    private Reviewing reviewing() {
        return new Reviewing(session.project(), clock);
    }

    boolean canDecide(Review review) {
        return session.block().isEmpty() && review.refusal(session.annotator()).isEmpty();
    }

    /// Where the person is no reviewer and others are, the project in which that is so.
    Optional<Registry> others() {
        var registry = session.registryProperty().get();
        return Deciders.include(registry, session.annotator())
                ? Optional.empty()
                : Optional.of(registry);
    }

    /// Whether the person can decide the difference that is open.
    boolean canDecide(Desk now) {
        return session.block().isEmpty()
                && now.current()
                        .filter(s -> now.review().refusal(session.annotator(), s).isEmpty())
                        .isPresent();
    }

    /// Whether the person can say so of the difference that is open.
    boolean canMark(Desk now, Decision.Verdict verdict) {
        return verdict == Decision.Verdict.CONTESTED ? canContest(now) : canDecide(now);
    }

    /// Whether the person can contest what was decided, also where somebody else reviews.
    boolean canContest(Desk now) {
        return session.block().isEmpty()
                && now.current()
                        .filter(s -> now.review().isContestable(s, session.annotator()))
                        .isPresent();
    }

    /// Has the person review what somebody else does.
    Desk takenFromOther(Desk now) {
        return canTakeOver(now)
                ? now.with(
                        performed(
                                now.review(),
                                new TakingOver(now.review().document().article().document())
                                        .by(person(), newId(), clock.instant())))
                : now;
    }

    boolean canTakeOver(Desk now) {
        return session.block().isEmpty()
                && now.review()
                        .refusal(session.annotator())
                        .equals(Optional.of(Refusal.REVIEWED_BY_ANOTHER));
    }

    /// What all agree on is to be taken into gold once the next document is read.
    void takeAgreedNext() {
        takesAgreed = true;
    }

    /// The document as it was read, with what all agree on in gold if that is due.
    Review withAgreed(Review read) {
        if (!takesAgreed || !canDecide(read)) {
            return read;
        }
        takesAgreed = false;
        return takenOver(read);
    }

    private Review takenOver(Review review) {
        var strategy = review.standings().strategy();
        if (strategy == Strategy.NONE) {
            return review;
        }
        var step = reviewing().deciding(review).takeOver(strategy);
        return step.map(s -> performed(review, s)).orElse(review);
    }

    /// Takes into gold what the only one has, also where they are unsure or somebody asks.
    void accepted(Review alone) {
        var review = alone.by(alone.rules().strategy());
        var layer = review.layers().getFirst().head().id();
        var reviewer = new Reviewer(session.annotator().id(), Decision.View.OPEN);
        var edits = new ArrayList<Edit>();
        var now = review;
        var agreed = reviewing().deciding(now).takeOver(Strategy.ALL_AGREE);
        if (agreed.isPresent()) {
            edits.addAll(agreed.get().edits());
            now = now.after(agreed.get());
        }
        for (var standing : now.standings().all()) {
            if (!standing.isSettled()) {
                var step =
                        reviewing()
                                .deciding(now)
                                .settle(
                                        Answering.as(standing.difference(), layer),
                                        reviewer,
                                        "",
                                        Duration.ZERO);
                edits.addAll(step.edits());
                now = now.after(step);
            }
        }
        var count = Integer.toString(now.standings().all().size());
        if (!edits.isEmpty()) {
            performed(review, new Transaction(StepName.of("take-agreed", count), edits));
        }
    }

    /// @param answering complete
    Desk settled(Desk now, Answering answering, Duration spent) {
        var step =
                reviewing()
                        .deciding(now.review())
                        .settle(
                                answering,
                                reviewer(now),
                                "",
                                spent.isNegative() ? Duration.ZERO : spent);
        return now.with(performed(now.review(), step));
    }

    /// Makes one of several speakers, decides the difference with that as far as nothing else is
    /// asked, and takes into gold what all agree on now.
    ///
    /// @param merge makes one of them
    /// @param answering the open difference, with the answer that follows
    Together together(Desk now, Transaction merge, Answering answering, Duration spent) {
        var edits = new ArrayList<Edit>(merge.edits());
        var review = now.review().after(merge);
        if (answering.isComplete()) {
            var step = reviewing().deciding(review).settle(answering, reviewer(now), "", spent);
            edits.addAll(step.edits());
            review = review.after(step);
        }
        review = review.realigned();
        var agreed = reviewing().deciding(review).takeOver(review.standings().strategy());
        if (agreed.isPresent()) {
            edits.addAll(agreed.get().edits());
            review = review.after(agreed.get());
        }
        return new Together(new Transaction(merge.name(), edits), now.with(review));
    }

    /// @param step not taken yet
    /// @param after what the reviewer has before them once it is
    record Together(Transaction step, Desk after) {}

    /// Puts the open difference off, blames the guideline, or contests what was decided.
    ///
    /// @param why is written as a comment on it in the same step; empty for none
    Desk marked(Desk now, Decision.Verdict verdict, String why) {
        var difference = now.answering().orElseThrow().difference();
        var document = now.review().documentId();
        var step = reviewing().deciding(now.review()).mark(difference, verdict, reviewer(now), "");
        if (!why.isBlank()) {
            var talk = new ReviewTalk(session, clock);
            step = step.and(talk.written(document, difference.id(), why).edits());
        }
        var review = performed(now.review(), step);
        var all = ReviewTalk.in(session.talksProperty().get(), document);
        var after = now.with(review.withComments(all));
        return verdict == Decision.Verdict.CONTESTED ? after.open(difference) : after.next();
    }

    /// Id of whoever reviews.
    Id person() {
        return session.annotator().id();
    }

    Desk locked(Desk now, String name) {
        return locking(now)
                .filter(l -> session.block().isEmpty() && !l.isLocked())
                .map(l -> l.lock(newId(), session.annotator().id(), name, clock.instant()))
                .map(step -> now.with(performed(now.review(), step)))
                .orElse(now);
    }

    /// @param remark why; empty for none
    Desk unlocked(Desk now, String remark) {
        return locking(now)
                .filter(l -> session.block().isEmpty() && l.isLocked())
                .map(l -> l.unlock(newId(), session.annotator().id(), remark, clock.instant()))
                .map(step -> now.with(performed(now.review(), step)))
                .orElse(now);
    }

    private static Optional<Locking> locking(Desk now) {
        var review = now.review();
        return GoldKeeping.in(review.document().layers())
                .map(layer ->
                        new Locking(layer, review.document().article().text(), review.decisions()));
    }

    private Id newId() {
        return session.project().ids().next();
    }

    private Review performed(Review review, Transaction step) {
        var edits = new ArrayList<Edit>(session.joining());
        edits.addAll(step.edits());
        var whole = new Transaction(step.name(), edits);
        session.perform(whole);
        return review.after(whole);
    }

    private Reviewer reviewer(Desk now) {
        return new Reviewer(session.annotator().id(), now.view());
    }
}
