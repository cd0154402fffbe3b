package org.hearsay.project.agreement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.job.Progress;
import org.hearsay.project.agreement.Remark.Kind;
import org.hearsay.project.agreement.figures.DocumentTally;
import org.hearsay.project.agreement.figures.ItemAgreement;
import org.hearsay.project.agreement.figures.PairAgreement;
import org.hearsay.project.agreement.figures.SpanAgreement;
import org.hearsay.project.agreement.figures.Summing;
import org.hearsay.schema.Schema;

/// Makes the report of what was gathered, with what must be said about it.
final class Reporting {

    private static final int FEW = 10;
    private static final double NEARLY_ALL = 0.8;
    private static final double LOW = 0.4;

    private final AgreementRequest request;
    private final Summing summing;
    private final Progress progress;
    private final List<Remark> remarks = new ArrayList<>();

    Reporting(AgreementRequest request, Schema schema, Progress progress) {
        this.request = request;
        this.progress = progress;
        summing = new Summing(schema);
    }

    AgreementReport report(Gathered gathered) {
        var names = gathered.names();
        var compared = new ArrayList<List<DocumentTally>>();
        var pairs = new ArrayList<PairAgreement>();
        var strangers = new ArrayList<String>();
        gathered.pairs()
                .forEach((pair, documents) -> {
                    progress.at(pairs.size(), gathered.pairs().size());
                    if (!documents.isEmpty()) {
                        compared.add(documents);
                        pairs.add(summing.pair(pair.left(), pair.right(), documents));
                    } else if (names.contains(pair.left()) && names.contains(pair.right())) {
                        strangers.add(pair.left() + ", " + pair.right());
                    }
                });
        if (!strangers.isEmpty()) {
            remark(Kind.NOTHING_COMMON, String.join("; ", strangers), strangers.size(), 0);
        }
        boolean many = names.size() > 2 && !gathered.common().isEmpty();
        var together =
                many ? summing.together(gathered.common(), names.size()) : List.<SpanAgreement>of();
        remarkOn(gathered.compared(), pairs, together);
        return new AgreementReport(
                request,
                names,
                gathered.compared(),
                gathered.alone(),
                summing.spansOf(compared),
                summing.labellingOf(compared),
                pairs,
                together,
                InCommon.of(gathered.common(), compared),
                summing.documents(compared),
                remarks);
    }

    private void remarkOn(int documents, List<PairAgreement> pairs, List<SpanAgreement> together) {
        if (documents > 0 && documents < FEW) {
            remark(Kind.FEW_DOCUMENTS, "", documents, 0);
        }
        for (var pair : pairs) {
            for (var spans : pair.labels()) {
                var match = spans.match();
                long outside = match.left() + match.right() - 2 * match.pairs();
                if (outside > 0) {
                    remark(Kind.OUTSIDE, spans.label(), outside, 0);
                }
            }
            pair.attributes().forEach(this::remarkOn);
        }
        for (var spans : together) {
            double width = spans.gammaHigh().value().orElse(0) - spans.gammaLow().value().orElse(0);
            if (width > 0.005) {
                remark(Kind.BOUNDS, spans.label(), 0, width);
            }
        }
    }

    private void remarkOn(ItemAgreement items) {
        var kappa = items.kappa();
        double raw = kappa.raw().value().orElse(0);
        double value = kappa.score().value().orElse(1);
        if (raw >= NEARLY_ALL && value < LOW) {
            remark(Kind.PARADOX, items.name(), kappa.n(), value);
        }
    }

    private void remark(Kind kind, String name, long n, double value) {
        for (int i = 0; i < remarks.size(); i++) {
            var known = remarks.get(i);
            if (known.kind() == kind && known.name().equals(name)) {
                remarks.set(i, new Remark(kind, name, known.n() + n, value));
                return;
            }
        }
        remarks.add(new Remark(kind, name, n, value));
    }
}
