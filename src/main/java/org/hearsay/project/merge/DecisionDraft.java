package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.edit.Edit;
import org.hearsay.edit.merging.Identities;
import org.hearsay.edit.merging.ThreeWay;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.Item;

/// Brings in decisions about differences. A decision never changes, so that only what was taken
/// there or taken back is to be looked at.
record DecisionDraft(Side ours, Side theirs, Past past, Identities identities) {

    /// @param isHere whether a document is in the project afterwards
    List<Edit> edits(Predicate<Id> isHere) {
        var edits = new ArrayList<Edit>();
        for (var decision : theirs.decisions().values()) {
            if (identities.of((Item) decision) instanceof Decision there
                    && isHere.test(there.document())
                    && ours.decisions().get(there.id()) == null
                    && past.item(there.id()).isEmpty()) {
                edits.add(new Edit.Add(there));
            }
        }
        for (var decision : ours.decisions().values()) {
            var base = past.item(decision.id());
            if (base.isPresent()
                    && !theirs.decisions().containsKey(decision.id())
                    && ThreeWay.of(base, Optional.of((Item) decision), Optional.<Item>empty())
                            .item()
                            .isEmpty()) {
                edits.add(new Edit.Remove(decision));
            }
        }
        return edits;
    }
}
