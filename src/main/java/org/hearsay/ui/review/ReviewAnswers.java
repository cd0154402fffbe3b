package org.hearsay.ui.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.hearsay.review.align.Question;
import org.hearsay.review.decide.Answering;
import org.hearsay.review.decide.Reply;
import org.hearsay.text.VisualLines;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.review.desk.SamePeople;
import org.hearsay.ui.review.fix.ByHand;
import org.jspecify.annotations.Nullable;

/// Answers what is asked about the open difference, and decides it with the last answer.
///
/// Confined to the thread of the session.
final class ReviewAnswers {

    private final ReviewSteps steps;
    private final SpeakerMerging merging;
    private final Clock clock;
    private final Supplier<@Nullable Desk> desk;
    private final Consumer<Desk> put;
    private final ByHand byHand = new ByHand();
    private final SimpleBooleanProperty choosing = new SimpleBooleanProperty();
    private Instant opened = Instant.EPOCH;

    /// @param desk what the reviewer has before them
    /// @param put sets it
    ReviewAnswers(
            ReviewSteps steps,
            SpeakerMerging merging,
            Clock clock,
            Supplier<@Nullable Desk> desk,
            Consumer<Desk> put) {
        this.steps = steps;
        this.merging = merging;
        this.clock = clock;
        this.desk = desk;
        this.put = put;
    }

    /// Another difference is open.
    void begin() {
        opened = clock.instant();
        byHand.leave();
        choosing.set(false);
    }

    /// Whether a label or value of the reviewer's own is being chosen.
    BooleanProperty choosingProperty() {
        return choosing;
    }

    /// Whether something can be decided now.
    boolean canDecide() {
        var now = desk.get();
        return now != null && now.answering().isPresent() && steps.canDecide(now);
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
        choosing.set(false);
        go(now, now.answering().orElseThrow().with(reply));
        return true;
    }

    private void go(Desk now, Answering answering) {
        put.accept(
                answering.isComplete()
                        ? steps.settled(now, answering, spent()).next()
                        : now.with(answering));
    }

    private Duration spent() {
        return Duration.between(opened, clock.instant());
    }

    /// Says that those who are named are one person, which decides the question.
    void samePeople(SamePeople people) {
        var now = desk.get();
        if (now != null && canDecide()) {
            merging.merge(now, people, spent(), put);
        }
    }

    /// The words of the open difference while they are fixed by hand.
    ByHand byHand() {
        return byHand;
    }

    /// Begins to fix the words of the open difference by hand.
    ///
    /// @param lines of the text as it is shown
    void fix(VisualLines lines) {
        var now = desk.get();
        if (now != null && canDecide()) {
            byHand.begin(now, lines);
        }
    }

    /// Takes the words as they are now.
    void takeFixed() {
        var anchor = byHand.end();
        var now = desk.get();
        if (anchor.isPresent() && now != null && canDecide()) {
            go(now, now.answering().orElseThrow().byHand(anchor.get()));
        }
    }

    /// Takes the last answer to the open difference back.
    ///
    /// @return whether there was one
    boolean takeBack() {
        var now = desk.get();
        var answering = now == null ? Optional.<Answering>empty() : now.answering();
        if (now == null || answering.isEmpty() || answering.get().replies().isEmpty()) {
            return false;
        }
        put.accept(now.with(answering.get().withoutLast()));
        return true;
    }
}
