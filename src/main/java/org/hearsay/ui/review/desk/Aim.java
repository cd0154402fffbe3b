package org.hearsay.ui.review.desk;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Id;
import org.hearsay.ui.review.desk.Filter.Choice;

/// Differences that somebody is sent to see.
///
/// @param document id of the one that they are in
/// @param title what they have in common, for a person
/// @param annotations ids of those that they are about
/// @param first which of these is to be open
public record Aim(Id document, String title, Set<Id> annotations, Set<Id> first) {

    public Aim {
        annotations = Set.copyOf(annotations);
        first = Set.copyOf(first);
    }

    /// Those alone, the first open; empty where there is nothing about the first.
    public Optional<Desk> on(Desk desk) {
        return desk.review().standings().all().stream()
                .filter(s -> Filter.isAbout(s, first))
                .findFirst()
                .map(s ->
                        desk.with(
                                        desk.filter()
                                                .widened()
                                                .with(new Choice.Cases(title, annotations)))
                                .open(s.difference()));
    }
}
