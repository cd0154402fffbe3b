package org.hearsay.ui.statistics;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.hearsay.project.report.Grouping;
import org.hearsay.project.report.Measure;
import org.hearsay.project.report.StatTable;
import org.hearsay.ui.statistics.StatisticsViewModel.State;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.EmptyPlace;
import org.hearsay.ui.support.look.Headings;
import org.hearsay.ui.support.look.Shown;
import org.jspecify.annotations.Nullable;

/// Chart and table side by side, and above them what they show.
final class StatisticsView extends BorderPane {

    private final StatisticsViewModel viewModel;
    private final Messages messages;
    private final ChoiceBox<Grouping> by = new ChoiceBox<>();
    private final ChoiceBox<String> layer = new ChoiceBox<>();
    private final ChoiceBox<String> attribute = new ChoiceBox<>();
    private final ScrollPane chart = new ScrollPane();
    private final TableView<StatTable.Line> grid = new TableView<>();
    private boolean isDark;

    /// @param articles shows the articles
    /// @param csv writes the table
    /// @param picture writes the chart
    StatisticsView(
            StatisticsViewModel viewModel,
            Messages messages,
            Runnable articles,
            Runnable csv,
            Runnable picture) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("place-statistics");
        getStyleClass().add("pane");
        Headings.keepWhole(grid);
        grid.setId("statistics-table");
        grid.setAccessibleText(messages.text("statistics.table"));
        chart.setFitToWidth(true);
        chart.setFitToHeight(true);
        var empty = new EmptyPlace(messages.text("empty.articles"), articles);
        var panes = new SplitPane(chart, grid);
        panes.setDividerPositions(0.55);
        setTop(choices());
        setCenter(new StackPane(panes, empty));
        setBottom(bottom(csv, picture));
        viewModel
                .tableProperty()
                .subscribe(table -> {
                    boolean nothing = table != null && table.columns().isEmpty();
                    Controls.show(empty, nothing);
                    if (nothing) {
                        empty.sayNothingIsThere(messages.text("statistics.empty"));
                    } else {
                        empty.say("");
                    }
                    panes.setVisible(!nothing);
                    show(table);
                });
    }

    void focusFirst() {
        by.requestFocus();
    }

    /// The chart as it stands, for a picture of it.
    Node chart() {
        return chart.getContent();
    }

    void cyclePanes() {
        if (grid.isFocused()) {
            focusFirst();
        } else {
            grid.requestFocus();
        }
    }

    void offer(List<String> layers) {
        fill(layer, layers, viewModel.layerProperty().get(), "");
        var all = viewModel.attributes();
        fill(
                attribute,
                all,
                viewModel.attributeProperty().get(),
                all.isEmpty() ? "" : all.getFirst());
    }

    void colour(boolean dark) {
        isDark = dark;
        show(viewModel.tableProperty().get());
    }

    private static void fill(ChoiceBox<String> box, List<String> all, String chosen, String first) {
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        box.setValue(all.contains(chosen) ? chosen : first);
    }

    private void show(@Nullable StatTable table) {
        if (table == null) {
            return;
        }
        var none = messages.text("statistics.none");
        chart.setContent(StatChart.of(table, name(table), none, colours(table)));
        StatGrid.fill(grid, table, name(table), messages);
    }

    private UnaryOperator<String> name(StatTable table) {
        return table.measure() == Measure.VALUES ? messages::schemaName : messages::labelName;
    }

    /// Labels have their own colours.
    private List<String> colours(StatTable table) {
        if (table.measure() == Measure.VALUES) {
            return List.of();
        }
        return table.columns().stream()
                .flatMap(c -> viewModel.schema().label(c).stream())
                .map(l -> isDark ? l.colour().dark() : l.colour().light())
                .toList();
    }

    private FlowPane choices() {
        choice(
                by,
                "by",
                List.of(Grouping.values()),
                viewModel.byProperty(),
                g -> messages.text("statistics.by." + g.name()));
        var measure = new ChoiceBox<Measure>();
        choice(
                measure,
                "measure",
                List.of(Measure.values()),
                viewModel.measureProperty(),
                m -> messages.text("statistics.measure." + m.name()));
        choice(
                attribute,
                "attribute",
                List.of(),
                viewModel.attributeProperty(),
                this::attributeName);
        choice(layer, "layer", List.of(), viewModel.layerProperty(), this::layerName);
        measure.valueProperty().subscribe(m -> Controls.show(attribute, m == Measure.VALUES));
        var state = Controls.label("", "muted");
        state.setId("statistics-state");
        viewModel
                .stateProperty()
                .subscribe(s -> state.setText(messages.text("statistics.state." + s.name())));
        var row =
                new FlowPane(
                        8,
                        8,
                        measure,
                        attribute,
                        new Label(messages.text("statistics.by")),
                        by,
                        layer,
                        state);
        row.setStyle("-fx-padding: 12;");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private <T> void choice(
            ChoiceBox<T> box,
            String what,
            List<T> all,
            Property<T> value,
            Function<T, String> shown) {
        box.setId("statistics-" + what);
        box.setAccessibleText(messages.text("statistics." + what));
        box.getItems().setAll(all);
        box.setConverter(new Shown<>(shown));
        box.valueProperty().bindBidirectional(value);
    }

    private HBox bottom(Runnable csv, Runnable picture) {
        var table = Controls.button("statistics-csv", messages.text("statistics.csv"), csv);
        var image =
                Controls.button("statistics-picture", messages.text("statistics.picture"), picture);
        var nothing =
                viewModel
                        .tableProperty()
                        .isNull()
                        .or(viewModel.stateProperty().isEqualTo(State.FAILED));
        table.disableProperty().bind(nothing);
        image.disableProperty().bind(nothing);
        var more = Controls.label("", "muted", "secondary");
        viewModel
                .tableProperty()
                .subscribe(t ->
                        more.setText(
                                t != null && t.rows().size() > StatChart.BARS
                                        ? messages.text(
                                                "statistics.more", StatChart.BARS, t.rows().size())
                                        : ""));
        var row = new HBox(more, Controls.spring(), table, image);
        row.getStyleClass().addAll("toolbar-row", "below-another");
        return row;
    }

    private String attributeName(String written) {
        int dot = written.indexOf('.');
        return dot < 0
                ? written
                : messages.text(
                        "statistics.attribute-of",
                        messages.labelName(written.substring(0, dot)),
                        messages.schemaName(written.substring(dot + 1)));
    }

    private String layerName(String name) {
        return name.isEmpty() ? messages.text("statistics.all-layers") : name;
    }
}
