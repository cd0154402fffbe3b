package org.hearsay.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.hearsay.project.agreement.AgreementReport;
import org.hearsay.project.agreement.AgreementTable;
import org.hearsay.project.agreement.AgreementTable.Kind;
import org.hearsay.project.agreement.AgreementTable.Line;
import org.hearsay.project.agreement.compare.Cell;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.charts.ChartFiles;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Headings;
import org.hearsay.ui.support.look.Shown;
import org.jspecify.annotations.Nullable;

/// F1 by document, by label or over time: a chart, and its numbers beside it.
///
/// Confined to the JavaFX thread.
final class ChartPane extends BorderPane {

    private static final int BARS = 20;
    private static final int LONGEST = 30;
    private static final double HEIGHT = 300;

    /// Bars of a few are not to be broad.
    private static final int FEW = 5;

    private static final double WIDE_GAP = 60;
    private static final double GAP = 8;

    private final Messages messages;
    private final Wording wording;
    private final Consumer<CaseQuery> open;
    private final ChoiceBox<Kind> kind = new ChoiceBox<>();
    private final TableView<Line> grid = new TableView<>();
    private final ScrollPane chart = new ScrollPane();
    private @Nullable AgreementReport report;

    ChartPane(Messages messages, ChartFiles files, Consumer<CaseQuery> open) {
        this.messages = messages;
        this.open = open;
        wording = new Wording(messages);
        kind.setId("agreement-chart-kind");
        kind.setAccessibleText(messages.text("agreement.chart"));
        kind.getItems().setAll(Kind.values());
        kind.setConverter(new Shown<>(k -> messages.text("agreement.chart." + k.name())));
        kind.setValue(Kind.DOCUMENTS);
        kind.valueProperty().subscribe(this::draw);
        prepareGrid();
        chart.setFitToWidth(true);
        chart.setFitToHeight(true);
        var csv =
                Controls.button(
                        "agreement-csv",
                        messages.text("statistics.csv"),
                        () -> files.csv("agreement", file -> table().write(file)));
        var picture =
                Controls.button(
                        "agreement-picture",
                        messages.text("statistics.picture"),
                        () -> files.picture("agreement", chart.getContent()));
        var top = new HBox(8, kind, Controls.spring(), csv, picture);
        top.getStyleClass().add("toolbar-row");
        var panes = new SplitPane(chart, grid);
        panes.setPrefHeight(HEIGHT);
        panes.setMinHeight(HEIGHT);
        panes.setDividerPositions(0.55);
        setTop(top);
        setCenter(panes);
    }

    private void prepareGrid() {
        grid.setId("agreement-chart-table");
        grid.setAccessibleText(messages.text("agreement.chart.table"));
        Headings.keepWhole(grid);
        columns();
        grid.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openRow();
                event.consume();
            }
        });
        grid.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openRow();
            }
        });
    }

    void show(AgreementReport changed) {
        report = changed;
        draw();
    }

    private AgreementTable table() {
        var known = report;
        return known == null
                ? new AgreementTable(kind.getValue(), List.of())
                : AgreementTable.of(known, kind.getValue());
    }

    private void draw() {
        if (report == null) {
            return;
        }
        var table = table();
        grid.getItems().setAll(table.rows());
        chart.setContent(
                table.rows().isEmpty()
                        ? Controls.wrapped(messages.text("agreement.chart.none"), "empty-text")
                        : chart(table));
    }

    private Node chart(AgreementTable table) {
        var numbers = new NumberAxis(0, 1, 0.2);
        var groups = new CategoryAxis();
        var rows = table.rows().subList(0, Math.min(BARS, table.rows().size()));
        var names = names(rows, table.kind());
        boolean line = table.kind() == Kind.TIME;
        groups.setCategories(FXCollections.observableArrayList(line ? names : names.reversed()));
        XYChart<?, ?> result =
                line ? line(groups, numbers, rows, names) : bars(numbers, groups, rows, names);
        result.setId("agreement-chart");
        result.setAnimated(false);
        result.setLegendVisible(false);
        result.setMinHeight(line ? 200 : 60 + 26.0 * rows.size());
        return result;
    }

    private static XYChart<?, ?> line(
            CategoryAxis groups, NumberAxis numbers, List<Line> rows, List<String> names) {
        var chart = new LineChart<>(groups, numbers);
        var series = new XYChart.Series<String, Number>();
        for (int i = 0; i < rows.size(); i++) {
            int at = i;
            rows.get(i)
                    .match()
                    .f1()
                    .value()
                    .ifPresent(v -> series.getData().add(new XYChart.Data<>(names.get(at), v)));
        }
        chart.getData().add(series);
        return chart;
    }

    private XYChart<?, ?> bars(
            NumberAxis numbers, CategoryAxis groups, List<Line> rows, List<String> names) {
        var chart = new BarChart<>(numbers, groups);
        chart.setCategoryGap(rows.size() < FEW ? WIDE_GAP : GAP);
        var series = new XYChart.Series<Number, String>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            int at = i;
            rows.get(i)
                    .match()
                    .f1()
                    .value()
                    .ifPresent(v -> series.getData().add(new XYChart.Data<>(v, names.get(at))));
        }
        chart.getData().add(series);
        series.getData()
                .forEach(bar ->
                        bar.getNode()
                                .setOnMouseClicked(
                                        _ -> openRow(rows.get(names.indexOf(bar.getYValue())))));
        return chart;
    }

    /// Each different: an axis knows a name once.
    private List<String> names(List<Line> rows, Kind of) {
        var result = new ArrayList<String>();
        for (var row : rows) {
            var name = of == Kind.LABELS ? messages.labelName(row.name()) : row.name();
            var cut = name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
            var unique = cut;
            for (int i = 2; result.contains(unique); i++) {
                unique = cut + " (" + i + ")";
            }
            result.add(unique);
        }
        return result;
    }

    private void columns() {
        var name = new TableColumn<Line, String>(messages.text("agreement.column.name"));
        name.setCellValueFactory(c ->
                new ReadOnlyObjectWrapper<>(
                        kind.getValue() == Kind.LABELS
                                ? messages.labelName(c.getValue().name())
                                : c.getValue().name()));
        name.setPrefWidth(190);
        grid.getColumns().add(name);
        number("spans", l -> Long.toString(l.match().left() + l.match().right()));
        number("partners", l -> Long.toString(l.match().pairs()));
        number("f1", l -> wording.number(l.match().f1()));
    }

    private void number(String key, Function<Line, String> shown) {
        var column = new TableColumn<Line, String>(messages.text("agreement.column." + key));
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(shown.apply(c.getValue())));
        column.setStyle("-fx-alignment: center-right;");
        grid.getColumns().add(column);
    }

    private void openRow() {
        openRow(grid.getSelectionModel().getSelectedItem());
    }

    private void openRow(@Nullable Line row) {
        if (row == null) {
            return;
        }
        var query =
                switch (kind.getValue()) {
                    case DOCUMENTS, TIME ->
                            CaseQuery.of(row.name(), List.of(), Cell::isDifference)
                                    .in(row.documents());
                    case LABELS ->
                            CaseQuery.of(
                                    messages.text(
                                            "agreement.differences", messages.labelName(row.key())),
                                    List.of(),
                                    c -> c.isDifference() && c.has(row.key()));
                };
        open.accept(query);
    }
}
