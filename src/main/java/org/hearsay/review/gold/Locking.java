package org.hearsay.review.gold;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Decision;
import org.hearsay.model.Decision.Verdict;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead.Status;
import org.hearsay.model.Stamp;
import org.hearsay.text.DocumentText;

/// The steps that lock and unlock the gold of a document. Pure: nothing here changes anything.
///
/// @param decisions about the document, in the order in which they were taken
public record Locking(Layer gold, DocumentText text, List<Decision> decisions) {

    public Locking {
        decisions = List.copyOf(decisions);
    }

    public boolean isLocked() {
        return gold.head().status() == Status.LOCKED;
    }

    /// Whether gold holds what it held when it was locked; where it is not locked, since it was
    /// last.
    public boolean isAsLocked() {
        var versions = GoldVersion.of(decisions);
        return versions.isEmpty()
                || versions.getLast().locking().judged().stream()
                        .filter(j -> j.item().equals(gold.head().id()))
                        .map(j -> GoldContent.of(j.says()))
                        .allMatch(GoldContent.of(gold, text)::equals);
    }

    /// Locks it as the next version.
    ///
    /// @param id of the decision
    /// @param name of the version; empty where its number says enough
    public Transaction lock(Id id, Id reviewer, String name, Instant now) {
        int number = GoldVersion.of(decisions).size() + 1;
        var called = name.strip();
        var counted = Integer.toString(number);
        return new Transaction(
                called.isEmpty()
                        ? StepName.of("lock-version", counted)
                        : StepName.of("lock-gold", counted, called),
                List.of(
                        new Edit.Replace(gold.head(), gold.head().withStatus(Status.LOCKED)),
                        new Edit.Add(decision(id, reviewer, Verdict.LOCKED, called, now))));
    }

    /// Lets decisions change it again.
    ///
    /// @param id of the decision
    /// @param remark why; empty for none
    public Transaction unlock(Id id, Id owner, String remark, Instant now) {
        int number = GoldVersion.of(decisions).size();
        return new Transaction(
                StepName.of("unlock-gold", Integer.toString(number)),
                List.of(
                        new Edit.Replace(gold.head(), gold.head().withStatus(Status.IN_PROGRESS)),
                        new Edit.Add(decision(id, owner, Verdict.UNLOCKED, remark, now))));
    }

    private Decision decision(Id id, Id who, Verdict verdict, String remark, Instant now) {
        var content =
                new Decision.Judged(
                        gold.head().id(), new TreeMap<>(GoldContent.of(gold, text).said()));
        return new Decision(
                id,
                gold.head().document(),
                gold.head().id(),
                who,
                verdict,
                List.of(),
                List.of(content),
                remark.strip(),
                Decision.View.OPEN,
                Duration.ZERO,
                Stamp.at(now));
    }
}
