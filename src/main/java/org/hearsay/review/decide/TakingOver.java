package org.hearsay.review.decide;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Decision;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Stamp;

/// The step by which somebody reviews a document from then on. What others decided stays. Pure:
/// nothing here changes anything.
public record TakingOver(Document document) {

    /// @param id of the decision
    /// @param reviewer id of whoever takes it over
    public Transaction by(Id reviewer, Id id, Instant now) {
        return Transaction.of(
                StepName.of("take-review", document.title()),
                new Edit.Add(
                        new Decision(
                                id,
                                document.id(),
                                document.id(),
                                reviewer,
                                Decision.Verdict.TAKEN_OVER,
                                List.of(),
                                List.of(),
                                "",
                                Decision.View.OPEN,
                                Duration.ZERO,
                                Stamp.at(now))));
    }
}
