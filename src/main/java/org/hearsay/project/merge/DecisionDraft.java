package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.edit.Edit;
import org.hearsay.edit.merging.ThreeWay;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.Item;

/// Brings in decisions about differences. What was decided never changes, so that only what was
/// taken there or taken back is to be looked at, and what parts of the schema have become on either
/// side.
record DecisionDraft(Side ours, Side theirs, KeptGold gold, Lens lens) {

    /// @param isHere whether a document is in the project afterwards
    List<Edit> edits(Predicate<Id> isHere) {
        var edits = new ArrayList<Edit>();
        for (var decision : theirs.decisions().values()) {
            var there = lens.of(decision);
            if (isHere.test(there.document())
                    && !gold.holds(there.document())
                    && ours.decisions().get(there.id()) == null
                    && gold.past(there.document()).item(there.id()).isEmpty()) {
                edits.add(new Edit.Add(there));
            }
        }
        for (var decision : ours.decisions().values()) {
            var renewed = lens.of(decision);
            if (isTakenBack(renewed)) {
                edits.add(new Edit.Remove(decision));
            } else if (!renewed.equals(decision)) {
                edits.add(new Edit.Replace(decision, renewed));
            }
        }
        return edits;
    }

    /// Whether they have taken back what was decided when both had the same.
    private boolean isTakenBack(Decision own) {
        var base = gold.past(own.document()).item(own.id());
        return base.isPresent()
                && !gold.holds(own.document())
                && !theirs.decisions().containsKey(own.id())
                && ThreeWay.of(
                                base.map(b -> b instanceof Decision was ? lens.of(was) : b),
                                Optional.of((Item) own),
                                Optional.<Item>empty())
                        .item()
                        .isEmpty();
    }
}
