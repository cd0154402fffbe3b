package org.hearsay.ui.statistics;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.hearsay.project.report.Measure;
import org.hearsay.project.report.StatTable;
import org.hearsay.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/// The numbers of a table.
final class StatGrid {

    private static final double MIN_WIDTH = 64;
    private static final double LETTER = 8.5;
    private static final double MARGIN = 18;

    private StatGrid() {}

    /// Fills the view with the table, columns and all.
    ///
    /// @param names of columns as a person reads them
    static void fill(
            TableView<StatTable.Line> view,
            StatTable table,
            UnaryOperator<String> names,
            Messages messages) {
        view.getColumns().clear();
        var none = messages.text("statistics.none");
        var group =
                StatGrid.<String>column(
                        messages.text("statistics.by." + table.by().name()),
                        row -> row.name().isEmpty() ? none : row.name());
        group.setPrefWidth(160);
        group.setStyle("-fx-alignment: center-left;");
        view.getColumns().add(group);
        view.getColumns()
                .add(
                        number(
                                messages.text("statistics.documents"),
                                r -> (double) r.documents(),
                                "%.0f"));
        var format = table.measure() == Measure.COVERAGE ? "%.1f" : "%.0f";
        for (int i = 0; i < table.columns().size(); i++) {
            int at = i;
            view.getColumns()
                    .add(
                            number(
                                    names.apply(table.columns().get(i)),
                                    r -> r.numbers().get(at),
                                    format));
        }
        view.getItems().setAll(table.rows());
    }

    private static TableColumn<StatTable.Line, Double> number(
            String title, Function<StatTable.Line, Double> value, String format) {
        var column = column(title, value);
        column.setPrefWidth(Math.max(MIN_WIDTH, LETTER * title.length() + MARGIN));
        column.setStyle("-fx-alignment: center-right;");
        column.setCellFactory(_ ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(@Nullable Double number, boolean empty) {
                        super.updateItem(number, empty);
                        setText(number == null || empty ? null : format.formatted(number));
                    }
                });
        return column;
    }

    private static <T> TableColumn<StatTable.Line, T> column(
            String title, Function<StatTable.Line, T> value) {
        var column = new TableColumn<StatTable.Line, T>(title);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }
}
