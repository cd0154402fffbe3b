package org.hearsay.ui.review;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.hearsay.review.decide.Reply;
import org.hearsay.session.speakers.SpeakerChanges;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.review.desk.SamePeople;

/// Makes one of speakers whom annotators took for several, in one step with the decision.
///
/// Confined to the thread of the session.
record SpeakerMerging(SpeakerChanges speakers, ReviewSteps steps) {

    /// @param then is given what the reviewer has before them afterwards
    void merge(Desk now, SamePeople people, Duration spent, Consumer<Desk> then) {
        var answering = now.answering().orElseThrow().with(new Reply.Take(people.stays().number()));
        var after = new AtomicReference<>(now);
        speakers.merge(
                people.kept(),
                people.others(),
                merge -> {
                    var whole = steps.together(now, merge, answering, spent);
                    after.set(whole.after());
                    return whole.step();
                },
                result -> {
                    if (result == SpeakerChanges.Result.DONE) {
                        then.accept(after.get().settledOrAsked());
                    }
                });
    }
}
