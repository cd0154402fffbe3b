package org.hearsay.ui.agreement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Id;
import org.hearsay.project.agreement.FoundCase;
import org.hearsay.project.agreement.compare.Case;

/// The cases behind a number.
///
/// @param title what they are, for a person
/// @param masked the same without naming an annotator
/// @param cases in the order of the documents
public record CaseList(String title, String masked, List<FoundCase> cases) {

    public CaseList {
        cases = List.copyOf(cases);
    }

    /// Ids of the annotations that they are about.
    public Set<Id> about() {
        return cases.stream().flatMap(c -> about(c.found()).stream()).collect(Collectors.toSet());
    }

    /// Ids of the annotations of those whose sides differ, so that the list tells who has what.
    public Set<Id> telling() {
        return cases.stream()
                .map(FoundCase::found)
                .filter(c -> !c.cell().isEqual())
                .flatMap(c -> c.annotations().stream())
                .collect(Collectors.toSet());
    }

    /// Ids of the documents that have annotations among them, in order.
    public List<Id> documents() {
        return cases.stream()
                .map(FoundCase::found)
                .filter(c -> !c.annotations().isEmpty())
                .map(Case::document)
                .distinct()
                .toList();
    }

    /// Ids of the annotations that one is about: a link is a matter of where it begins.
    public static Set<Id> about(Case one) {
        if (one.annotations().isEmpty()) {
            return Set.of();
        }
        return switch (one.cell().what()) {
            case LINK, LINK_OUTSIDE -> Set.of(one.annotations().getFirst());
            case EXACT,
                    OVERLAP,
                    SAME_WORDS,
                    OTHER_WORDS,
                    OTHER_LABEL,
                    ONLY_LEFT,
                    ONLY_RIGHT,
                    VALUE,
                    SPEAKER,
                    SENTENCE ->
                    Set.copyOf(one.annotations());
        };
    }
}
