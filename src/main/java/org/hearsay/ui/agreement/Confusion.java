package org.hearsay.ui.agreement;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.layout.StackPane;
import org.hearsay.project.agreement.compare.Cell;
import org.hearsay.project.agreement.compare.What;
import org.hearsay.project.agreement.figures.PairAgreement;
import org.hearsay.project.agreement.figures.SpanAgreement;
import org.hearsay.ui.support.Messages;

/// Which label one of two annotators has where the other has which; number and shade.
final class Confusion {

    private final Messages messages;
    private final Wording wording;
    private final Consumer<CaseQuery> open;

    Confusion(Messages messages, Consumer<CaseQuery> open) {
        this.messages = messages;
        this.open = open;
        wording = new Wording(messages);
    }

    /// What one has by what the other has, and what only one has.
    FigureGrid grid(PairAgreement pair) {
        var grid = new FigureGrid("agreement-confusion");
        var labels = pair.labels().stream().map(SpanAgreement::label).toList();
        grid.heading(0, 0, messages.text("agreement.rows", pair.left(), pair.right()));
        for (int i = 0; i < labels.size(); i++) {
            grid.heading(i + 1, 0, messages.labelName(labels.get(i)));
            grid.name(i + 1, messages.labelName(labels.get(i)));
        }
        grid.heading(labels.size() + 1, 0, messages.text("agreement.none"));
        grid.name(labels.size() + 1, messages.text("agreement.none"));
        for (int i = 0; i <= labels.size(); i++) {
            for (int j = 0; j <= labels.size(); j++) {
                if (i < labels.size() || j < labels.size()) {
                    cell(
                            grid,
                            pair,
                            i,
                            j,
                            i < labels.size() ? labels.get(i) : "",
                            j < labels.size() ? labels.get(j) : "");
                }
            }
        }
        return grid;
    }

    private void cell(
            FigureGrid grid, PairAgreement pair, int i, int j, String left, String right) {
        Predicate<Cell> wanted =
                c -> isSpan(c.what()) && c.left().equals(left) && c.right().equals(right);
        int n = pair.count(wanted);
        var title =
                messages.text("agreement.cell", pair.left(), name(left), pair.right(), name(right));
        var masked = messages.text("agreement.cell.masked", name(left), name(right));
        var query = CaseQuery.of(title, wording.names(pair), wanted);
        if (n == 0) {
            grid.plain(j + 1, i + 1, "0", title);
            return;
        }
        var link =
                grid.link(
                        j + 1,
                        i + 1,
                        Integer.toString(n),
                        messages.text("agreement.opens", title, n),
                        () -> open.accept(query.masked(masked)));
        long row = pair.count(c -> isSpan(c.what()) && c.left().equals(left));
        var shade = new StackPane();
        shade.getStyleClass().add(left.equals(right) ? "shade-same" : "shade-other");
        shade.setOpacity(0.08 + 0.3 * n / Math.max(1, row));
        shade.setMouseTransparent(true);
        grid.add(shade, j + 1, i + 1);
        shade.toBack();
        link.getStyleClass().add("cell-link");
    }

    private String name(String label) {
        return label.isEmpty() ? messages.text("agreement.none") : messages.labelName(label);
    }

    private static boolean isSpan(What what) {
        return switch (what) {
            case SAME_WORDS, OTHER_WORDS, OTHER_LABEL, ONLY_LEFT, ONLY_RIGHT -> true;
            case EXACT, OVERLAP, VALUE, LINK, LINK_OUTSIDE, SPEAKER, SENTENCE -> false;
        };
    }
}
