package org.hearsay.ui.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.model.Id;
import org.hearsay.project.agreement.compare.Cell;

/// Which cases a number stands for.
///
/// @param title what they are, for a person
/// @param names of the two annotators; empty for every pair
/// @param document of which alone; empty for all
public record CaseQuery(
        String title, List<String> names, Predicate<Cell> wanted, Optional<Id> document) {

    static CaseQuery of(String title, List<String> names, Predicate<Cell> wanted) {
        return new CaseQuery(title, names, wanted, Optional.empty());
    }
}
