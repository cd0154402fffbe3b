package org.hearsay.project.agreement;

import java.util.List;
import org.hearsay.measure.figure.Figure;
import org.hearsay.project.agreement.figures.DocumentAgreement;
import org.hearsay.project.agreement.figures.ItemAgreement;
import org.hearsay.project.agreement.figures.PairAgreement;
import org.hearsay.project.agreement.figures.SpanAgreement;

/// What was found.
///
/// @param layers names of annotators who have something to compare
/// @param documents articles that at least two of them have
/// @param alone articles that only one of them has
/// @param spans where spans begin and end: F1 under the rule that was chosen, over all pairs
/// @param labelling which label, given a span, over all pairs
/// @param together all annotators at once, on `common` articles; the last is of all labels
/// @param common what all of them have
/// @param byDocument the worst first
public record AgreementReport(
        AgreementRequest request,
        List<String> layers,
        int documents,
        int alone,
        Figure spans,
        ItemAgreement labelling,
        List<PairAgreement> pairs,
        List<SpanAgreement> together,
        InCommon common,
        List<DocumentAgreement> byDocument,
        List<Remark> remarks) {

    public AgreementReport {
        layers = List.copyOf(layers);
        pairs = List.copyOf(pairs);
        together = List.copyOf(together);
        byDocument = List.copyOf(byDocument);
        remarks = List.copyOf(remarks);
    }

    /// For machines.
    public String json() {
        return new AgreementJson(this).text();
    }

    /// Several lines for a person.
    public String text() {
        return AgreementText.of(this);
    }
}
