package org.hearsay.review.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;

/// What something in gold was made from. It is kept in the item's origin, and so goes wherever the
/// item goes.
///
/// @param decision id of the decision; empty where all agreed
/// @param sources ids of the annotators' items
public record Provenance(Optional<Id> decision, List<Id> sources) {

    public Provenance {
        sources = List.copyOf(sources);
    }

    /// Empty for what no review made.
    public static Optional<Provenance> of(Origin origin) {
        return switch (origin.kind()) {
            case AGREEMENT -> Optional.of(new Provenance(Optional.empty(), ids(origin)));
            case DECISION -> {
                var ids = ids(origin);
                yield ids.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Provenance(
                                        Optional.of(ids.getFirst()), ids.subList(1, ids.size())));
            }
            case HAND, SMART_EXTENT, SUGGESTION, BULK, IMPORT, MERGE -> Optional.empty();
        };
    }

    public Origin origin() {
        var ids = new ArrayList<Id>();
        decision.ifPresent(ids::add);
        ids.addAll(sources);
        return new Origin(
                decision.isPresent() ? Origin.Kind.DECISION : Origin.Kind.AGREEMENT,
                ids.stream().map(Id::toString).collect(Collectors.joining(" ")));
    }

    private static List<Id> ids(Origin origin) {
        try {
            return Arrays.stream(origin.detail().split(" ", -1))
                    .filter(s -> !s.isEmpty())
                    .map(Id::parse)
                    .toList();
        } catch (IllegalArgumentException _) {
            // Another program's, which says it in words.
            return List.of();
        }
    }
}
