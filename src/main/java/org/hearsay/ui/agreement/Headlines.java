package org.hearsay.ui.agreement;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import org.hearsay.measure.figure.Figure;
import org.hearsay.project.agreement.AgreementReport;
import org.hearsay.project.agreement.Remark;
import org.hearsay.project.agreement.compare.Cell;
import org.hearsay.project.agreement.compare.What;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.kordamp.ikonli.feather.Feather;

/// The two measures that one looks at first, each with its interval and a sentence.
final class Headlines {

    private static final double BAR = 160;
    private static final double WORDS = 760;

    private final Messages messages;
    private final Wording wording;
    private final Consumer<CaseQuery> open;
    private final BooleanProperty explained;

    /// @param explained whether it is said in words what they mean
    Headlines(Messages messages, Consumer<CaseQuery> open, BooleanProperty explained) {
        this.messages = messages;
        this.open = open;
        this.explained = explained;
        wording = new Wording(messages);
    }

    FigureGrid of(AgreementReport report) {
        var grid = new FigureGrid("agreement-headlines");
        row(
                grid,
                new Headline(
                        0,
                        "spans",
                        report.spans(),
                        wording.spansSentence(report),
                        few(report, report.spans()),
                        count(report, Cell::isDifference)),
                Cell::isDifference);
        row(
                grid,
                new Headline(
                        3,
                        "labels",
                        report.labelling().alpha(),
                        wording.labelsSentence(report),
                        few(report, report.labelling().alpha()),
                        count(report, c -> c.what() == What.OTHER_LABEL)),
                c -> c.what() == What.OTHER_LABEL);
        return grid;
    }

    /// @param few why it must be taken with care; empty where it rests on enough
    /// @param cases how many are behind it
    private record Headline(
            int row, String what, Figure figure, String sentence, String few, long cases) {}

    private String few(AgreementReport report, Figure figure) {
        boolean isFew =
                report.remarks().stream().anyMatch(r -> r.kind() == Remark.Kind.FEW_DOCUMENTS);
        return !isFew || figure.score().value().isEmpty()
                ? ""
                : messages.text(
                        figure.interval().isKnown() ? "agreement.few" : "agreement.few.none",
                        report.documents());
    }

    private static long count(AgreementReport report, Predicate<Cell> wanted) {
        return report.pairs().stream().mapToLong(p -> p.count(wanted)).sum();
    }

    private void row(FigureGrid grid, Headline line, Predicate<Cell> wanted) {
        int row = line.row();
        var what = line.what();
        var figure = line.figure();
        var query = CaseQuery.of(messages.text("agreement.headline." + what), List.of(), wanted);
        var name = new Label(messages.text("agreement.headline." + what));
        name.getStyleClass().add("agreement-headline");
        name.setMinWidth(GridPane.USE_PREF_SIZE);
        grid.add(name, 0, row);
        var measure = Controls.label(messages.text("agreement.measure." + what), "muted");
        measure.setMinWidth(GridPane.USE_PREF_SIZE);
        grid.add(measure, 1, row);
        var text = wording.withInterval(figure);
        number(grid, line, text, query);
        var bar = new ProgressBar(Math.max(0, figure.score().value().orElse(0)));
        bar.setPrefWidth(BAR);
        bar.setMinWidth(BAR);
        bar.setAccessibleText(text);
        grid.add(bar, 3, row);
        meaning(grid, line);
        var says = Controls.label(line.sentence());
        says.setId("agreement-sentence-" + what);
        var basis = Controls.label(wording.basis(figure), "muted", "secondary");
        var words = new FlowPane(12, 0, says, basis);
        if (!line.few().isEmpty()) {
            var few = Controls.label(line.few(), "muted", "secondary");
            few.setId("agreement-few-" + what);
            words.getChildren().add(few);
        }
        words.setPrefWrapLength(WORDS);
        grid.add(words, 0, row + 1, GridPane.REMAINING, 1);
    }

    /// What it measures, for whoever asks.
    private void meaning(FigureGrid grid, Headline line) {
        var asked =
                Controls.button(
                        "agreement-asked-" + line.what(),
                        messages.text("agreement.means"),
                        () -> explained.set(!explained.get()));
        asked.setGraphic(Controls.icon(Feather.INFO));
        asked.getStyleClass().add("quiet-button");
        asked.setMinWidth(GridPane.USE_PREF_SIZE);
        grid.add(asked, 4, line.row());
        var means = Controls.wrapped(messages.text("agreement.means." + line.what()), "secondary");
        means.setId("agreement-means-" + line.what());
        means.setMaxWidth(WORDS);
        means.visibleProperty().bind(explained);
        means.managedProperty().bind(explained);
        grid.add(means, 0, line.row() + 2, GridPane.REMAINING, 1);
    }

    private void number(FigureGrid grid, Headline line, String text, CaseQuery query) {
        if (line.cases() == 0) {
            grid.plain(2, line.row(), text, wording.basis(line.figure()));
        } else {
            var link =
                    grid.link(
                            2,
                            line.row(),
                            text,
                            messages.text("agreement.opens", query.title(), line.cases())
                                    + ", "
                                    + wording.basis(line.figure()),
                            () -> open.accept(query));
            link.getStyleClass().add("agreement-headline");
            if (!line.few().isEmpty()) {
                link.getStyleClass().add("few");
            }
        }
    }
}
