package org.hearsay.ui.agreement;

import java.util.function.Consumer;
import org.hearsay.measure.figure.Figure;
import org.hearsay.ui.support.Messages;

/// Puts numbers into a grid, each with what it rests on; it leads to its cases where there are any.
///
/// Confined to the JavaFX thread.
final class Leads {

    /// Below this many items a figure is shown in grey.
    private static final int FEW = 10;

    private final Messages messages;
    private final Wording wording;
    private final Consumer<CaseQuery> open;
    private final FigureGrid grid;

    Leads(Messages messages, Consumer<CaseQuery> open, FigureGrid grid) {
        this.messages = messages;
        this.open = open;
        this.grid = grid;
        wording = new Wording(messages);
    }

    /// What is behind a number.
    ///
    /// @param query which cases
    /// @param cases how many they are
    record Behind(CaseQuery query, long cases) {}

    /// A figure, grey where it rests on little.
    void figure(int column, int row, Figure figure, Behind behind) {
        figure(column, row, wording.number(figure.score()), figure, behind);
    }

    /// A figure in other words, such as two bounds.
    void figure(int column, int row, String text, Figure figure, Behind behind) {
        var basis =
                figure.score().value().isPresent() && figure.interval().isKnown()
                        ? wording.withInterval(figure) + ", " + wording.basis(figure)
                        : wording.basis(figure);
        if (behind.cases() == 0 || figure.score().value().isEmpty()) {
            grid.plain(column, row, text, basis);
        } else {
            var link =
                    grid.link(
                            column,
                            row,
                            text,
                            opens(behind) + ", " + basis,
                            () -> open.accept(behind.query()));
            if (figure.n() < FEW) {
                link.getStyleClass().add("few");
            }
        }
    }

    /// A count.
    void count(int column, int row, String text, Behind behind) {
        if (behind.cases() == 0) {
            grid.plain(column, row, text, behind.query().title());
        } else {
            grid.link(column, row, text, opens(behind), () -> open.accept(behind.query()));
        }
    }

    private String opens(Behind behind) {
        return messages.text("agreement.opens", behind.query().title(), behind.cases());
    }
}
