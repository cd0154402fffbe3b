package org.hearsay.ui.review.desk;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Id;
import org.hearsay.ui.review.desk.Filter.Choice;

/// Differences that somebody is sent to see.
///
/// @param document id of the one that is seen first
/// @param cases what they have in common
/// @param first ids of the annotations whose difference is to be open
public record Aim(Id document, Choice.Cases cases, Set<Id> first) {

    public Aim {
        first = Set.copyOf(first);
    }

    /// Those alone, the first open; empty where there is nothing about the first.
    public Optional<Desk> on(Desk desk) {
        return desk.review().standings().all().stream()
                .filter(s -> Filter.isAbout(s, first))
                .findFirst()
                .map(s -> desk.with(desk.filter().widened().with(cases)).open(s.difference()));
    }
}
