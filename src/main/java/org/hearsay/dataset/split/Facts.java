package org.hearsay.dataset.split;

import java.util.Set;
import java.util.SortedMap;
import org.hearsay.model.Id;

/// What must be known of a document to choose its split.
///
/// @param document its id
/// @param sha256 of its text
/// @param day when it appeared, ISO 8601; empty where that is not known
/// @param event what happened, by a name of the person's choice; empty for none
/// @param claims its claims in normal form, folded
/// @param speakers ids of whom it has speak
/// @param targets ids and folded names of what its stances are about
/// @param rows that it makes
/// @param labels how many of them, or of what is in them, have which label
public record Facts(
        Id document,
        String title,
        String sha256,
        String publisher,
        String day,
        String event,
        Set<String> claims,
        Set<String> speakers,
        Set<String> targets,
        int rows,
        SortedMap<String, Integer> labels) {}
