package org.hearsay.project.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.model.Id;
import org.hearsay.project.agreement.compare.Cell;
import org.hearsay.project.agreement.figures.DocumentTally;

/// What all annotators have, which figures of all of them at once rest on.
///
/// @param documents that all of them have
/// @param cases how many there are of each kind in these documents, over all pairs
public record InCommon(Set<Id> documents, Map<Cell, Integer> cases) {

    public InCommon {
        documents = Set.copyOf(documents);
        cases = Map.copyOf(cases);
    }

    /// @param pairs what was counted between two of them, document by document
    static InCommon of(List<DocumentTally> common, Collection<List<DocumentTally>> pairs) {
        var documents =
                common.stream()
                        .map(DocumentTally::document)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        var cases = new HashMap<Cell, Integer>();
        pairs.stream()
                .flatMap(List::stream)
                .filter(tally -> documents.contains(tally.document()))
                .forEach(tally ->
                        tally.counts().forEach((cell, n) -> cases.merge(cell, n, Integer::sum)));
        return new InCommon(documents, cases);
    }

    /// How many documents.
    public int size() {
        return documents.size();
    }

    /// How many cases there are in the cells.
    public int count(Predicate<Cell> wanted) {
        return cases.entrySet().stream()
                .filter(e -> wanted.test(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
