package org.hearsay.ui.agreement;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hearsay.measure.figure.Coefficient;
import org.hearsay.project.agreement.AgreementReport;
import org.hearsay.project.agreement.compare.Cell;
import org.hearsay.project.agreement.figures.SpanAgreement;
import org.hearsay.ui.agreement.Leads.Behind;
import org.hearsay.ui.support.Messages;

/// The table of all annotators at once, on the articles that all of them have.
final class Together {

    private static final List<Coefficient> COLUMNS =
            List.of(
                    Coefficient.FLEISS_KAPPA,
                    Coefficient.ALPHA_NOMINAL,
                    Coefficient.ALPHA_U_2004,
                    Coefficient.U_ALPHA_2016);

    private final Messages messages;
    private final Wording wording;
    private final Consumer<CaseQuery> open;

    Together(Messages messages, Consumer<CaseQuery> open) {
        this.messages = messages;
        this.open = open;
        wording = new Wording(messages);
    }

    FigureGrid grid(AgreementReport report) {
        var grid = new FigureGrid("agreement-together");
        var heads = List.of("label", "fleiss", "alpha", "alpha-u", "u-alpha", "gamma");
        for (int i = 0; i < heads.size(); i++) {
            grid.heading(i, 0, messages.text("agreement.column." + heads.get(i)));
        }
        var leads = new Leads(messages, open, grid);
        int row = 1;
        for (var spans : report.together()) {
            row(grid, leads, row++, spans, report);
        }
        return grid;
    }

    private void row(
            FigureGrid grid, Leads leads, int row, SpanAgreement spans, AgreementReport report) {
        var all = spans.label().isEmpty();
        var name = all ? messages.text("agreement.labels.all") : messages.labelName(spans.label());
        grid.name(row, name);
        Predicate<Cell> wanted = c -> c.isDifference() && (all || c.has(spans.label()));
        var behind =
                new Behind(
                        CaseQuery.of(
                                        messages.text("agreement.differences", name),
                                        List.of(),
                                        wanted)
                                .in(report.common().documents()),
                        report.common().count(wanted));
        for (int i = 0; i < COLUMNS.size(); i++) {
            leads.figure(i + 1, row, spans.figure(COLUMNS.get(i)), behind);
        }
        var low = wording.number(spans.gammaLow());
        var high = wording.number(spans.gammaHigh());
        leads.figure(
                COLUMNS.size() + 1,
                row,
                low.equals(high) ? low : low + "–" + high,
                spans.figure(Coefficient.GAMMA_2015),
                behind);
    }
}
