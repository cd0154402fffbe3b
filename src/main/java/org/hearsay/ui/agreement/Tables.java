package org.hearsay.ui.agreement;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hearsay.measure.figure.Coefficient;
import org.hearsay.measure.figure.Figure;
import org.hearsay.measure.figure.Interval;
import org.hearsay.project.agreement.compare.Cell;
import org.hearsay.project.agreement.compare.What;
import org.hearsay.project.agreement.figures.ItemAgreement;
import org.hearsay.project.agreement.figures.LinkAgreement;
import org.hearsay.project.agreement.figures.PairAgreement;
import org.hearsay.project.agreement.figures.SpanAgreement;
import org.hearsay.ui.agreement.Leads.Behind;
import org.hearsay.ui.support.Messages;

/// The tables of two annotators: labels, values, links.
final class Tables {

    /// Measures of where spans stand, besides F1.
    private static final List<Coefficient> PLACES =
            List.of(
                    Coefficient.COHEN_KAPPA,
                    Coefficient.ALPHA_NOMINAL,
                    Coefficient.ALPHA_U_2004,
                    Coefficient.GAMMA_2015);

    private static final int AFTER_F1 = 3;

    private final Messages messages;
    private final Wording wording;
    private final Consumer<CaseQuery> open;
    private final PairAgreement pair;

    Tables(Messages messages, Consumer<CaseQuery> open, PairAgreement pair) {
        this.messages = messages;
        this.open = open;
        this.pair = pair;
        wording = new Wording(messages);
    }

    FigureGrid labels() {
        var grid = grid("labels", "label", "exact", "match", "kappa", "alpha", "alpha-u", "gamma");
        var leads = new Leads(messages, open, grid);
        int row = 1;
        for (var spans : pair.labels()) {
            var name = messages.labelName(spans.label());
            grid.name(row, name);
            var title = messages.text("agreement.differences", name);
            var differing = behind(title, notSame(spans.label()));
            leads.figure(1, row, spans.figure(Coefficient.F1_EXACT), differing);
            leads.figure(2, row, match(spans), behind(title, alone(spans.label())));
            for (int i = 0; i < PLACES.size(); i++) {
                leads.figure(AFTER_F1 + i, row, spans.figure(PLACES.get(i)), differing);
            }
            row++;
        }
        return grid;
    }

    /// Attributes, whom mentions mean, sentences.
    FigureGrid items() {
        var grid = grid("values", "value", "equal", "kappa", "alpha");
        int row = 1;
        for (var items : pair.attributes()) {
            if (items.categories().size() > 1) {
                item(grid, row++, items, What.VALUE, wording.item(items.name()));
            }
        }
        for (var items : pair.speakers()) {
            var name = messages.text("agreement.who", wording.item(items.name()));
            item(grid, row++, items, What.SPEAKER, name);
        }
        if (pair.sentences().table().n() > 0) {
            var name = messages.text("agreement.sentences");
            item(grid, row, pair.sentences(), What.SENTENCE, name);
        }
        return grid;
    }

    private void item(FigureGrid grid, int row, ItemAgreement items, What what, String name) {
        grid.name(row, name);
        Predicate<Cell> wanted =
                c -> c.what() == what && c.name().equals(items.name()) && !c.isEqual();
        var behind = new Behind(query(name, wanted), items.table().n() - items.table().equal());
        var leads = new Leads(messages, open, grid);
        leads.count(
                1,
                row,
                messages.text("agreement.of", items.table().equal(), items.table().n()),
                behind);
        leads.figure(2, row, items.kappa(), behind);
        leads.figure(3, row, items.alpha(), behind);
    }

    FigureGrid links() {
        var grid = grid("links", "link", "both", "accuracy", "outside");
        int row = 1;
        for (var links : pair.relations()) {
            link(grid, row++, links);
        }
        return grid;
    }

    private void link(FigureGrid grid, int row, LinkAgreement links) {
        var name = messages.schemaName(links.type());
        grid.name(row, name);
        var all = links.aligned();
        var behind =
                new Behind(
                        query(
                                name,
                                c ->
                                        c.what() == What.LINK
                                                && c.name().equals(links.type())
                                                && !c.isEqual()),
                        all.left() + all.right() - 2L * all.pairs());
        var leads = new Leads(messages, open, grid);
        leads.count(
                1,
                row,
                messages.text("agreement.of", all.pairs(), all.left() + all.right() - all.pairs()),
                behind);
        leads.count(2, row, wording.number(links.accuracy()), behind);
        leads.count(
                3,
                row,
                Long.toString(links.outside()),
                new Behind(
                        query(
                                name,
                                c ->
                                        c.what() == What.LINK_OUTSIDE
                                                && c.name().equals(links.type())),
                        links.outside()));
    }

    private FigureGrid grid(String what, String... heads) {
        var grid = new FigureGrid("agreement-" + what);
        for (int i = 0; i < heads.length; i++) {
            grid.heading(i, 0, messages.text("agreement.column." + heads[i]));
        }
        return grid;
    }

    /// F1 under the rule that was chosen.
    private static Figure match(SpanAgreement spans) {
        var match = spans.match();
        return new Figure(
                Coefficient.F1_OVERLAP,
                match.f1(),
                match.left() + match.right(),
                match.f1(),
                Interval.NONE);
    }

    private Behind behind(String title, Predicate<Cell> wanted) {
        return new Behind(query(title, wanted), pair.count(wanted));
    }

    private CaseQuery query(String title, Predicate<Cell> wanted) {
        return CaseQuery.of(title, wording.names(pair), wanted);
    }

    /// Spans of the label that have no partner with the same label and words.
    private static Predicate<Cell> notSame(String label) {
        return c -> c.isDifference() && c.has(label);
    }

    /// Spans of the label that have no partner of it at all.
    private static Predicate<Cell> alone(String label) {
        return c -> c.isDifference() && c.what() != What.OTHER_WORDS && c.has(label);
    }
}
