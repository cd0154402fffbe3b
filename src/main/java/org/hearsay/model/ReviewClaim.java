package org.hearsay.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Decision.Verdict;

/// A decision as far as it says who reviews a document, which one person does at a time.
///
/// @param document id
/// @param person id of whoever decided
public record ReviewClaim(Id document, Id person, Verdict verdict) {

    public static ReviewClaim of(Decision decision) {
        return new ReviewClaim(decision.document(), decision.reviewer(), decision.verdict());
    }

    /// Who reviews each document, by its id: whoever took it over last or, where nobody did,
    /// decided something first.
    ///
    /// @param claims in the order in which they were made
    public static Map<Id, Id> holders(List<ReviewClaim> claims) {
        var holders = new HashMap<Id, Id>();
        for (var claim : claims) {
            switch (claim.verdict()) {
                case TAKEN_OVER -> holders.put(claim.document(), claim.person());
                case SETTLED -> holders.putIfAbsent(claim.document(), claim.person());
                case LATER, GUIDELINE, CONTESTED, LOCKED, UNLOCKED -> {}
            }
        }
        return Map.copyOf(holders);
    }

    /// Who reviews a document.
    ///
    /// @param decisions about it, in the order in which they were taken
    public static Optional<Id> holder(List<Decision> decisions) {
        return holders(decisions.stream().map(ReviewClaim::of).toList()).values().stream()
                .findFirst();
    }
}
