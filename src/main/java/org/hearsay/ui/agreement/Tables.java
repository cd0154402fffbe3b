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
import org.hearsay.ui.support.Messages;

/// The tables of two annotators: labels, confusion, values, links.
final class Tables {

    private final Messages messages;
    private final Wording wording;
    private final Consumer<CaseQuery> open;

    Tables(Messages messages, Consumer<CaseQuery> open) {
        this.messages = messages;
        this.open = open;
        wording = new Wording(messages);
    }

    FigureGrid labels(PairAgreement pair) {
        var grid = new FigureGrid("agreement-labels");
        heading(grid, "label", "exact", "match", "kappa", "alpha", "alpha-u", "gamma");
        int row = 1;
        for (var spans : pair.labels()) {
            var label = spans.label();
            var name = messages.labelName(label);
            grid.name(row, name);
            figure(grid, row, 1, spans.figure(Coefficient.F1_EXACT), pair, notSame(label));
            figure(grid, row, 2, match(spans), pair, alone(label));
            plain(grid, row, 3, spans.figure(Coefficient.COHEN_KAPPA));
            plain(grid, row, 4, spans.figure(Coefficient.ALPHA_NOMINAL));
            plain(grid, row, 5, spans.figure(Coefficient.ALPHA_U_2004));
            plain(grid, row, 6, spans.figure(Coefficient.GAMMA_2015));
            row++;
        }
        return grid;
    }

    /// All annotators at once.
    FigureGrid together(List<SpanAgreement> all) {
        var grid = new FigureGrid("agreement-together");
        heading(grid, "label", "fleiss", "alpha", "alpha-u", "u-alpha", "gamma");
        int row = 1;
        for (var spans : all) {
            grid.name(
                    row,
                    spans.label().isEmpty()
                            ? messages.text("agreement.labels.all")
                            : messages.labelName(spans.label()));
            plain(grid, row, 1, spans.figure(Coefficient.FLEISS_KAPPA));
            plain(grid, row, 2, spans.figure(Coefficient.ALPHA_NOMINAL));
            plain(grid, row, 3, spans.figure(Coefficient.ALPHA_U_2004));
            plain(grid, row, 4, spans.figure(Coefficient.U_ALPHA_2016));
            var low = wording.number(spans.gammaLow());
            var high = wording.number(spans.gammaHigh());
            grid.plain(
                    5,
                    row,
                    low.equals(high) ? low : low + "–" + high,
                    wording.basis(spans.figure(Coefficient.GAMMA_2015)));
            row++;
        }
        return grid;
    }

    /// Attributes, whom mentions mean, sentences.
    FigureGrid items(PairAgreement pair) {
        var grid = new FigureGrid("agreement-values");
        heading(grid, "value", "equal", "kappa", "alpha");
        int row = 1;
        for (var items : pair.attributes()) {
            if (items.categories().size() > 1) {
                item(grid, row++, pair, items, What.VALUE, wording.item(items.name()));
            }
        }
        for (var items : pair.speakers()) {
            var name = messages.text("agreement.who", wording.item(items.name()));
            item(grid, row++, pair, items, What.SPEAKER, name);
        }
        if (pair.sentences().table().n() > 0) {
            item(
                    grid,
                    row,
                    pair,
                    pair.sentences(),
                    What.SENTENCE,
                    messages.text("agreement.sentences"));
        }
        return grid;
    }

    private void item(
            FigureGrid grid,
            int row,
            PairAgreement pair,
            ItemAgreement items,
            What what,
            String name) {
        grid.name(row, name);
        long differ = items.table().n() - items.table().equal();
        var equal = messages.text("agreement.of", items.table().equal(), items.table().n());
        Predicate<Cell> wanted =
                c -> c.what() == what && c.name().equals(items.name()) && !c.isEqual();
        if (differ == 0) {
            grid.plain(1, row, equal, name);
        } else {
            link(grid, row, 1, equal, CaseQuery.of(name, wording.names(pair), wanted), differ);
        }
        plain(grid, row, 2, items.kappa());
        plain(grid, row, 3, items.alpha());
    }

    FigureGrid links(PairAgreement pair) {
        var grid = new FigureGrid("agreement-links");
        heading(grid, "link", "both", "accuracy", "outside");
        int row = 1;
        for (var links : pair.relations()) {
            var name = messages.schemaName(links.type());
            grid.name(row, name);
            var all = links.aligned();
            long differ = all.left() + all.right() - 2 * all.pairs();
            var both =
                    messages.text(
                            "agreement.of", all.pairs(), all.left() + all.right() - all.pairs());
            if (differ == 0) {
                grid.plain(1, row, both, name);
            } else {
                link(
                        grid,
                        row,
                        1,
                        both,
                        CaseQuery.of(
                                name,
                                wording.names(pair),
                                c ->
                                        c.what() == What.LINK
                                                && c.name().equals(links.type())
                                                && !c.isEqual()),
                        differ);
            }
            outside(grid, row, pair, links, name);
            row++;
        }
        return grid;
    }

    private void outside(
            FigureGrid grid, int row, PairAgreement pair, LinkAgreement links, String name) {
        grid.plain(2, row, wording.number(links.accuracy()), name);
        if (links.outside() == 0) {
            grid.plain(3, row, "0", name);
        } else {
            link(
                    grid,
                    row,
                    3,
                    Long.toString(links.outside()),
                    CaseQuery.of(
                            name,
                            wording.names(pair),
                            c -> c.what() == What.LINK_OUTSIDE && c.name().equals(links.type())),
                    links.outside());
        }
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

    private void heading(FigureGrid grid, String... names) {
        for (int i = 0; i < names.length; i++) {
            grid.heading(i, 0, messages.text("agreement.column." + names[i]));
        }
    }

    /// An F1, which opens what is not equal.
    private void figure(
            FigureGrid grid,
            int row,
            int column,
            Figure figure,
            PairAgreement pair,
            Predicate<Cell> wanted) {
        int n = pair.count(wanted);
        var name = pair.labels().get(row - 1).label();
        var title = messages.text("agreement.differences", messages.labelName(name));
        if (n == 0) {
            plain(grid, row, column, figure);
        } else {
            link(
                    grid,
                    row,
                    column,
                    wording.number(figure.score()),
                    CaseQuery.of(title, wording.names(pair), wanted),
                    n);
        }
    }

    private void link(
            FigureGrid grid, int row, int column, String text, CaseQuery query, long cases) {
        grid.link(
                column,
                row,
                text,
                messages.text("agreement.opens", query.title(), cases),
                () -> open.accept(query));
    }

    private void plain(FigureGrid grid, int row, int column, Figure figure) {
        grid.plain(
                column,
                row,
                wording.number(figure.score()),
                figure.score().value().isPresent()
                        ? wording.withInterval(figure) + ", " + wording.basis(figure)
                        : wording.basis(figure));
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
