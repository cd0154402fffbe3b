package org.hearsay.project.agreement;

import java.util.Locale;
import org.hearsay.measure.figure.Coefficient;
import org.hearsay.measure.figure.Figure;
import org.hearsay.measure.figure.Interval;
import org.hearsay.measure.figure.Score;
import org.hearsay.project.agreement.compare.What;
import org.hearsay.project.agreement.figures.ItemAgreement;
import org.hearsay.project.agreement.figures.PairAgreement;

/// Writes a report for a person at a terminal.
final class AgreementText {

    private static final String ROW = "  %-24s %9s %7s %8s %7s %7s %8s %7s\n";

    private final StringBuilder text = new StringBuilder();

    private AgreementText() {}

    static String of(AgreementReport report) {
        var result = new AgreementText();
        result.write(report);
        return result.text.toString().stripTrailing();
    }

    private void write(AgreementReport report) {
        if (report.pairs().isEmpty()) {
            text.append(
                    "Nothing to compare: no article has spans of two of these annotators. Give an article to a second one with \"hearsay documents PROJECT assign\".\n");
            return;
        }
        text.append(
                "%s of %s; partners are spans that %s.\n"
                        .formatted(
                                articles(report.documents()),
                                String.join(", ", report.layers()),
                                rule(report.request().least())));
        line("Where spans begin and end", "F1", report.spans());
        line("Which label, given a span", "alpha", report.labelling().alpha());
        report.pairs().forEach(this::pair);
        if (!report.together().isEmpty()) {
            text.append("\nAll together, on %s\n".formatted(articles(report.common().size())));
            for (var spans : report.together()) {
                text.append(
                        "  %-24s alpha of characters %s, alpha_U (2004) %s, u-alpha (2016) %s, gamma %s to %s\n"
                                .formatted(
                                        spans.label().isEmpty() ? "all labels" : spans.label(),
                                        shown(spans.figure(Coefficient.ALPHA_NOMINAL).score()),
                                        shown(spans.figure(Coefficient.ALPHA_U_2004).score()),
                                        shown(spans.figure(Coefficient.U_ALPHA_2016).score()),
                                        shown(spans.gammaLow()),
                                        shown(spans.gammaHigh())));
            }
        }
        text.append('\n');
        report.remarks().forEach(r -> text.append(sentence(r)).append('\n'));
    }

    private void pair(PairAgreement pair) {
        text.append(
                "\n%s and %s, %s\n"
                        .formatted(pair.left(), pair.right(), articles(pair.documents())));
        text.append(
                ROW.formatted(
                        "", "spans", "exact", "overlap", "kappa", "alpha", "alpha_U", "gamma"));
        for (var spans : pair.labels()) {
            text.append(
                    ROW.formatted(
                            spans.label(),
                            spans.exact().left() + "/" + spans.exact().right(),
                            shown(spans.exact().f1()),
                            shown(spans.overlap().f1()),
                            shown(spans.figure(Coefficient.COHEN_KAPPA).score()),
                            shown(spans.figure(Coefficient.ALPHA_NOMINAL).score()),
                            shown(spans.figure(Coefficient.ALPHA_U_2004).score()),
                            shown(spans.figure(Coefficient.GAMMA_2015).score())));
        }
        overall(pair);
        apart(pair);
        pair.attributes().stream()
                .filter(AgreementText::saysSomething)
                .forEach(a -> items("value", a.name(), a));
        pair.speakers().forEach(a -> items("who is meant", a.name(), a));
        if (pair.sentences().table().n() > 0) {
            items("sentences", "worth checking", pair.sentences());
        }
        for (var links : pair.relations()) {
            text.append(
                    "  link %-30s %d of %d and %d between partners, accuracy %s; %d outside\n"
                            .formatted(
                                    links.type(),
                                    links.aligned().pairs(),
                                    links.aligned().left(),
                                    links.aligned().right(),
                                    shown(links.accuracy()),
                                    links.outside()));
        }
    }

    private void overall(PairAgreement pair) {
        var all = pair.overall();
        text.append(
                ROW.formatted(
                        "all",
                        all.exact().left() + "/" + all.exact().right(),
                        shown(all.exact().f1()),
                        shown(all.overlap().f1()),
                        "",
                        "",
                        shown(all.figure(Coefficient.ALPHA_U_2004).score()),
                        shown(all.figure(Coefficient.GAMMA_2015).score())));
    }

    private void apart(PairAgreement pair) {
        text.append(
                "  They differ on where a span ends in %d cases, on its label in %d, on whether there is one in %d, and on %d links.\n"
                        .formatted(
                                pair.count(c -> c.what() == What.OTHER_WORDS),
                                pair.count(c -> c.what() == What.OTHER_LABEL),
                                pair.count(c ->
                                        c.what() == What.ONLY_LEFT || c.what() == What.ONLY_RIGHT),
                                pair.count(c -> c.what() == What.LINK && !c.isEqual())));
    }

    /// That all left a value at its default is no news.
    private static boolean saysSomething(ItemAgreement items) {
        return items.categories().size() > 1;
    }

    private static String articles(int n) {
        return n == 1 ? "1 article" : n + " articles";
    }

    private void items(String what, String name, ItemAgreement items) {
        text.append(
                "  %s %s: %d of %d equal (%s), kappa %s\n"
                        .formatted(
                                what,
                                name,
                                items.table().equal(),
                                items.table().n(),
                                shown(items.table().observed()),
                                shown(items.kappa().score())));
    }

    private void line(String name, String measure, Figure figure) {
        text.append(
                "%s: %s %s%s, n = %d, raw agreement %s\n"
                        .formatted(
                                name,
                                measure,
                                shown(figure.score()),
                                shown(figure.interval()),
                                figure.n(),
                                shown(figure.raw())));
    }

    private static String shown(Interval interval) {
        return interval.isKnown()
                ? String.format(Locale.ROOT, " [%.2f to %.2f]", interval.low(), interval.high())
                : " (no interval from one article)";
    }

    private static String shown(Score score) {
        return switch (score) {
            case Score.Of(var number) -> String.format(Locale.ROOT, "%.3f", number);
            case Score.Undefined _ -> "undef.";
        };
    }

    private static String rule(double least) {
        if (least == AgreementRequest.SAME_WORDS) {
            return "have the same label and words";
        }
        return least == AgreementRequest.OVERLAP
                ? "have the same label and share a character"
                : "have the same label and share %.0f %% of their characters"
                        .formatted(100 * least);
    }

    private static String sentence(Remark remark) {
        return switch (remark.kind()) {
            case FEW_DOCUMENTS ->
                    "Only %s: others may give other numbers.".formatted(articles((int) remark.n()));
            case OUTSIDE ->
                    "%d spans of %s have no partner with the same label; they are outside the numbers on values, links and speakers."
                            .formatted(remark.n(), remark.name());
            case PARADOX ->
                    "%s: nearly all %d are equal, but nearly all are of one kind, so kappa is low; read both."
                            .formatted(remark.name(), remark.n());
            case NOTHING_COMMON -> "%s have no article in common.".formatted(remark.name());
            case BOUNDS ->
                    "Gamma of %s is known only between its two bounds."
                            .formatted(remark.name().isEmpty() ? "all labels" : remark.name());
        };
    }
}
