package org.hearsay.ui.workload;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.hearsay.model.DocumentRow;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Headings;

/// How many articles each person has, and beneath it how far each is with each article.
///
/// Confined to the JavaFX thread.
final class WorkloadTables extends VBox {

    private static final double ROW = 34;
    private static final int MOST = 6;
    private static final double NAME = 190;
    private static final double STATUS = 110;

    private final Messages messages;

    WorkloadTables(WorkloadViewModel viewModel, Messages messages) {
        super(8);
        this.messages = messages;
        getChildren().setAll(people(viewModel), articles(viewModel));
    }

    private TableView<Load> people(WorkloadViewModel viewModel) {
        TableView<Load> table = table("workload-people-table", "workload.people");
        add(table, "workload.person", Load::name, NAME);
        add(table, "workload.articles", l -> Integer.toString(l.all()), STATUS);
        add(table, "status.NOT_STARTED", l -> Integer.toString(l.notStarted()), STATUS);
        add(table, "status.IN_PROGRESS", l -> Integer.toString(l.begun()), STATUS);
        add(table, "status.DONE", l -> Integer.toString(l.done()), STATUS);
        table.getItems().setAll(viewModel.loads());
        height(table, viewModel.people().size());
        return table;
    }

    private TableView<DocumentRow> articles(WorkloadViewModel viewModel) {
        TableView<DocumentRow> table = table("workload-articles-table", "workload.articles");
        add(table, "workload.article", row -> row.document().title(), NAME);
        for (var person : viewModel.people()) {
            var column =
                    column(
                            person.annotator().name(),
                            (DocumentRow row) ->
                                    WorkloadViewModel.status(person, row)
                                            .map(s -> messages.text("status." + s.name()))
                                            .orElse("–"),
                            STATUS);
            table.getColumns().add(column);
        }
        table.getItems().setAll(viewModel.rows());
        height(table, viewModel.rows().size());
        return table;
    }

    private <T> TableView<T> table(String id, String name) {
        var table = new TableView<T>();
        table.setId(id);
        table.setAccessibleText(messages.text(name));
        table.getStyleClass().add("dense");
        table.setFixedCellSize(ROW);
        Headings.keepWhole(table);
        return table;
    }

    private static void height(TableView<?> table, int rows) {
        double height = ROW * (1 + Math.max(1, Math.min(MOST, rows))) + 8;
        table.setPrefHeight(height);
        table.setMinHeight(ROW * 3);
    }

    private <T> void add(
            TableView<T> table, String title, Function<T, String> shown, double width) {
        table.getColumns().add(column(messages.text(title), shown, width));
    }

    private static <T> TableColumn<T, String> column(
            String title, Function<T, String> shown, double width) {
        var column = new TableColumn<T, String>(title);
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(shown.apply(c.getValue())));
        column.setPrefWidth(width);
        return column;
    }
}
