package org.hearsay.ui.agreement;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.Id;
import org.hearsay.project.agreement.compare.Cell;

/// Which cases a number stands for.
///
/// @param title what they are, for a person
/// @param masked the same without naming an annotator
/// @param names of the two annotators; empty for every pair
/// @param documents of which alone; empty for all
public record CaseQuery(
        String title,
        String masked,
        List<String> names,
        Predicate<Cell> wanted,
        Set<Id> documents) {

    public CaseQuery {
        names = List.copyOf(names);
        documents = Set.copyOf(documents);
    }

    static CaseQuery of(String title, List<String> names, Predicate<Cell> wanted) {
        return new CaseQuery(title, title, names, wanted, Set.of());
    }

    /// Those in some documents alone.
    CaseQuery in(Set<Id> some) {
        return new CaseQuery(title, masked, names, wanted, some);
    }

    /// Called otherwise where nobody is to be named.
    CaseQuery masked(String otherwise) {
        return new CaseQuery(title, otherwise, names, wanted, documents);
    }

    boolean takes(Id document) {
        return documents.isEmpty() || documents.contains(document);
    }
}
