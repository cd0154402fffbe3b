package org.hearsay.project.agreement.figures;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hearsay.project.agreement.compare.Cell;

/// All figures of two annotators.
///
/// @param documents that both have
/// @param labels in the schema's order
/// @param labelling which label, given a span that both have
/// @param attributes on spans with the same label and words
/// @param speakers whom mentions mean, by attribute
/// @param sentences what they are worth
/// @param cases how many there are of each kind
public record PairAgreement(
        String left,
        String right,
        int documents,
        List<SpanAgreement> labels,
        SpanAgreement overall,
        ItemAgreement labelling,
        List<ItemAgreement> attributes,
        List<LinkAgreement> relations,
        List<ItemAgreement> speakers,
        ItemAgreement sentences,
        Map<Cell, Integer> cases) {

    public PairAgreement {
        labels = List.copyOf(labels);
        attributes = List.copyOf(attributes);
        relations = List.copyOf(relations);
        speakers = List.copyOf(speakers);
        cases = Map.copyOf(cases);
    }

    /// How many cases there are in the cells.
    public int count(Predicate<Cell> wanted) {
        return cases.entrySet().stream()
                .filter(e -> wanted.test(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
