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

    /// Ids of the annotations that those in a document are about.
    public Set<Id> about(Id document) {
        return cases.stream()
                .map(FoundCase::found)
                .filter(c -> c.document().equals(document))
                .flatMap(c -> about(c).stream())
                .collect(Collectors.toSet());
    }

    /// Ids of the annotations that one is about: a link is a matter of where it begins.
    public static Set<Id> about(Case one) {
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
