package org.hearsay.project.agreement.figures;

import java.util.List;

/// All figures of two annotators.
///
/// @param documents that both have
/// @param labels in the schema's order
/// @param labelling which label, given a span that both have
/// @param attributes on spans with the same label and words
/// @param speakers whom mentions mean, by attribute
/// @param sentences what they are worth
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
        ItemAgreement sentences) {

    public PairAgreement {
        labels = List.copyOf(labels);
        attributes = List.copyOf(attributes);
        relations = List.copyOf(relations);
        speakers = List.copyOf(speakers);
    }
}
