package org.hearsay.ui.workload;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.hearsay.edit.documents.Worker;
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

    /// Of as many people the card has room to say in words how far they are.
    private static final int IN_WORDS = 4;

    private static final double SIGN = 56;
    private static final double TITLE = 360;

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
        var people = viewModel.people();
        boolean areMany = people.size() > IN_WORDS;
        if (areMany) {
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        }
        add(table, "workload.article", row -> row.document().title(), areMany ? TITLE : NAME);
        for (var person : people) {
            var column =
                    column(areMany ? brief(person, people) : name(person), status(person), STATUS);
            if (areMany) {
                column.setCellFactory(_ -> new StatusCell(person));
                column.setPrefWidth(SIGN);
            }
            table.getColumns().add(column);
        }
        table.getItems().setAll(viewModel.rows());
        height(table, viewModel.rows().size());
        return table;
    }

    private Function<DocumentRow, String> status(Worker person) {
        return row ->
                WorkloadViewModel.status(person, row)
                        .map(s -> messages.text("status." + s.name()))
                        .orElse("–");
    }

    private static String name(Worker person) {
        return person.annotator().name();
    }

    /// The initials, where nobody else has them or is called so.
    private static String brief(Worker person, List<Worker> all) {
        var initials = person.annotator().initials();
        boolean isTaken =
                all.stream()
                        .filter(p -> !p.equals(person))
                        .map(Worker::annotator)
                        .anyMatch(a -> a.initials().equals(initials) || a.name().equals(initials));
        return isTaken ? name(person) : initials;
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
