package org.hearsay.ui.statistics;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import org.hearsay.project.report.Measure;
import org.hearsay.project.report.StatTable;

/// Draws a table as bars from left to right, the first group on top.
final class StatChart {

    /// More bars than these nobody compares; the table has them all.
    static final int BARS = 24;

    private static final double ROOM = 120;
    private static final double BAR = 26;
    private static final int LONGEST = 32;
    private static final int COLOURS = 8;

    private StatChart() {}

    /// @param names of columns as a person reads them
    /// @param none what the group without a name is called
    /// @param colours of the columns, as CSS; columns beyond them get the theme's
    static XYChart<Number, String> of(
            StatTable table, UnaryOperator<String> names, String none, List<String> colours) {
        var numbers = new NumberAxis();
        var groups = new CategoryAxis();
        boolean adds = table.measure() == Measure.LABELS || table.measure() == Measure.VALUES;
        XYChart<Number, String> chart =
                adds ? new StackedBarChart<>(numbers, groups) : new BarChart<>(numbers, groups);
        var rows = table.rows().subList(0, Math.min(BARS, table.rows().size()));
        var categories = rows.stream().map(row -> category(row, none)).toList();
        groups.setCategories(FXCollections.observableArrayList(categories.reversed()));
        for (int i = 0; i < table.columns().size(); i++) {
            var series = new XYChart.Series<Number, String>();
            series.setName(names.apply(table.columns().get(i)));
            for (int j = rows.size() - 1; j >= 0; j--) {
                series.getData()
                        .add(new XYChart.Data<>(rows.get(j).numbers().get(i), categories.get(j)));
            }
            chart.getData().add(series);
        }
        chart.getData().forEach(StatChart::explain);
        chart.setId("statistics-chart");
        chart.setAnimated(false);
        chart.setLegendVisible(true);
        chart.setStyle(style(colours));
        int bars = adds ? 1 : Math.max(1, table.columns().size());
        chart.setMinHeight(ROOM + rows.size() * Math.max(BAR, bars * 9.0));
        return chart;
    }

    /// Says in words what a bar shows: colours alone tell too little.
    private static void explain(XYChart.Series<Number, String> series) {
        for (var bar : series.getData()) {
            var says =
                    "%s: %s %.1f"
                            .formatted(
                                    bar.getYValue(),
                                    series.getName(),
                                    bar.getXValue().doubleValue());
            Tooltip.install(bar.getNode(), new Tooltip(says));
        }
    }

    private static String style(List<String> colours) {
        var style = new StringBuilder();
        for (int i = 0; i < Math.min(COLOURS, colours.size()); i++) {
            style.append(
                    "CHART_COLOR_%d: %s; -color-chart-%d: %s;"
                            .formatted(i + 1, colours.get(i), i + 1, colours.get(i)));
        }
        return style.toString();
    }

    private static String category(StatTable.Line row, String none) {
        var name = row.name().isEmpty() ? none : row.name();
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
}
