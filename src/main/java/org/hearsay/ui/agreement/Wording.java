package org.hearsay.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.measure.figure.Figure;
import org.hearsay.measure.figure.Score;
import org.hearsay.project.agreement.AgreementReport;
import org.hearsay.project.agreement.Remark;
import org.hearsay.project.agreement.figures.PairAgreement;
import org.hearsay.project.agreement.figures.SpanAgreement;
import org.hearsay.ui.support.Messages;

/// Figures as a person reads them.
final class Wording {

    private static final double GOOD = 0.8;
    private static final double FAIR = 0.667;

    private final Messages messages;

    Wording(Messages messages) {
        this.messages = messages;
    }

    /// How much an agreement is good for, by the customary limits.
    private enum Quality {
        GOOD,
        FAIR,
        WEAK;

        static Quality of(double value) {
            return value >= Wording.GOOD ? GOOD : value >= Wording.FAIR ? FAIR : WEAK;
        }
    }

    String number(Score score) {
        return switch (score) {
            // Nothing below nothing is nothing.
            case Score.Of(var number) ->
                    String.format(messages.locale(), "%.2f", Math.abs(number) < 0.005 ? 0 : number);
            case Score.Undefined _ -> messages.text("agreement.undefined");
        };
    }

    /// With its interval, where it has one.
    String withInterval(Figure figure) {
        var interval = figure.interval();
        return interval.isKnown()
                ? String.format(
                        messages.locale(),
                        "%s [%.2f–%.2f]",
                        number(figure.score()),
                        interval.low(),
                        interval.high())
                : number(figure.score());
    }

    /// What a number rests on, or why there is none.
    String basis(Figure figure) {
        return switch (figure.score()) {
            case Score.Of _ -> messages.text("agreement.basis", figure.n(), number(figure.raw()));
            case Score.Undefined(var why) -> messages.text("agreement.why." + why.name());
        };
    }

    /// For which labels the boundaries are good, fair and weak.
    String spansSentence(AgreementReport report) {
        var parts = new ArrayList<String>();
        for (var quality : Quality.values()) {
            var labels =
                    report.pairs().stream()
                            .flatMap(p -> p.labels().stream())
                            .collect(
                                    Collectors.groupingBy(
                                            SpanAgreement::label,
                                            java.util.LinkedHashMap::new,
                                            Collectors.averagingDouble(
                                                    s -> s.match().f1().value().orElse(0))))
                            .entrySet()
                            .stream()
                            .filter(e -> Quality.of(e.getValue()) == quality)
                            .map(e -> messages.labelName(e.getKey()))
                            .toList();
            if (!labels.isEmpty()) {
                parts.add(
                        messages.text(
                                "agreement.quality." + quality.name(), String.join(", ", labels)));
            }
        }
        return String.join("; ", parts);
    }

    String labelsSentence(AgreementReport report) {
        return switch (report.labelling().alpha().score()) {
            case Score.Of(var value) ->
                    messages.text(
                            "agreement.labelling." + Quality.of(value).name(),
                            report.labelling().table().equal(),
                            report.labelling().table().n());
            case Score.Undefined(var why) -> messages.text("agreement.why." + why.name());
        };
    }

    String remark(Remark remark) {
        var name =
                switch (remark.kind()) {
                    case OUTSIDE, BOUNDS ->
                            remark.name().isEmpty()
                                    ? messages.text("agreement.labels.all")
                                    : messages.labelName(remark.name());
                    case PARADOX -> item(remark.name());
                    case FEW_DOCUMENTS, NOTHING_COMMON -> remark.name();
                };
        return messages.text("agreement.remark." + remark.kind().name(), name, remark.n());
    }

    /// An attribute of a label.
    String item(String written) {
        int dot = written.indexOf('.');
        return dot < 0
                ? messages.schemaName(written)
                : messages.text(
                        "statistics.attribute-of",
                        messages.labelName(written.substring(0, dot)),
                        messages.schemaName(written.substring(dot + 1)));
    }

    String pair(PairAgreement pair) {
        return messages.text("agreement.pair", pair.left(), pair.right());
    }

    List<String> names(PairAgreement pair) {
        return List.of(pair.left(), pair.right());
    }
}
