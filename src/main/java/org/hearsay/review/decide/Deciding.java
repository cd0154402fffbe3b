package org.hearsay.review.decide;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.settings.ReviewRules.Strategy;
import org.hearsay.model.Decision;
import org.hearsay.model.Decision.Verdict;
import org.hearsay.model.IdSource;
import org.hearsay.model.Stamp;
import org.hearsay.review.align.Difference;

/// The steps that a reviewer can take, as transactions. Pure: nothing here changes anything.
public final class Deciding {

    private final Standings standings;
    private final GoldKeeping gold;
    private final IdSource ids;
    private final Instant now;

    /// @param gold where gold is kept or comes to be
    public Deciding(Standings standings, GoldKeeping gold, IdSource ids, Instant now) {
        this.standings = standings;
        this.gold = gold;
        this.ids = ids;
        this.now = now;
    }

    /// Decides a difference.
    ///
    /// @param answering complete
    /// @param remark why; empty for none
    public Transaction settle(
            Answering answering, Reviewer reviewer, String remark, Duration spent) {
        if (!answering.isComplete()) {
            throw new IllegalArgumentException("A question is left: " + answering.next());
        }
        var difference = answering.difference();
        var decision =
                decision(
                        difference,
                        reviewer,
                        Verdict.SETTLED,
                        new Said(
                                Answers.of(answering),
                                new Memory(standings.alignment()).of(answering),
                                remark,
                                spent));
        var edits = new ArrayList<Edit>(gold.joining());
        edits.add(new Edit.Add(decision));
        var writing = new GoldWriting(standings, gold.layer(), ids, now);
        var outcomes = Outcome.of(standings.alignment().opinions(), answering);
        writing.put(difference, outcomes, Optional.of(decision));
        edits.addAll(writing.edits());
        return new Transaction(name("decide", difference), edits);
    }

    /// Puts a difference off, blames the guideline, or contests what was decided.
    ///
    /// @param remark why; empty for none
    public Transaction mark(
            Difference difference, Verdict verdict, Reviewer reviewer, String remark) {
        var key =
                switch (verdict) {
                    case LATER -> "put-off";
                    case GUIDELINE -> "ask-guideline";
                    case CONTESTED -> "contest";
                    case SETTLED, LOCKED, UNLOCKED, TAKEN_OVER ->
                            throw new IllegalArgumentException("No mark: " + verdict);
                };
        var said =
                new Said(
                        List.of(),
                        new Memory(standings.alignment()).of(Answering.of(difference)),
                        remark,
                        Duration.ZERO);
        return Transaction.of(
                name(key, difference), new Edit.Add(decision(difference, reviewer, verdict, said)));
    }

    /// Takes into gold what needs nobody to decide it; empty where all of that is there.
    public Optional<Transaction> takeOver(Strategy strategy) {
        var writing = new GoldWriting(standings, gold.layer(), ids, now);
        int taken = 0;
        for (var standing : standings.all()) {
            if (standing.state() == Standing.State.READY) {
                var agreed = Standings.agreed(standing.difference(), strategy).orElseThrow();
                var outcomes = Outcome.of(standings.alignment().opinions(), agreed);
                writing.put(standing.difference(), outcomes, Optional.empty());
                taken++;
            }
        }
        var written = writing.edits();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var edits = new ArrayList<Edit>(gold.joining());
        edits.addAll(written);
        return Optional.of(
                new Transaction(StepName.of("take-agreed", Integer.toString(taken)), edits));
    }

    /// @param answers one for each question
    private record Said(
            List<Decision.Answer> answers,
            List<Decision.Judged> judged,
            String remark,
            Duration spent) {}

    private Decision decision(
            Difference difference, Reviewer reviewer, Verdict verdict, Said said) {
        return new Decision(
                ids.next(),
                gold.layer().head().document(),
                difference.id(),
                reviewer.annotator(),
                verdict,
                said.answers(),
                said.judged(),
                said.remark().strip(),
                reviewer.view(),
                said.spent(),
                Stamp.at(now));
    }

    private StepName name(String key, Difference difference) {
        var first = difference.members().getFirst();
        return StepName.of(
                key, first.label(), standings.alignment().opinions().text().at(first.anchor()));
    }
}
