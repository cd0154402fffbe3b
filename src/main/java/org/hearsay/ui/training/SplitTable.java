package org.hearsay.ui.training;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.hearsay.dataset.card.Manifest.SplitCount;
import org.hearsay.project.dataset.DatasetReport;
import org.hearsay.project.dataset.DatasetTrial;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Headings;
import org.jspecify.annotations.Nullable;

/// What is in each split. The labels, of which there can be many, have the room that is left.
final class SplitTable extends TableView<SplitCount> {

    private static final double BESIDE = 24;

    private final TrainingViewModel viewModel;
    private final Messages messages;

    SplitTable(TrainingViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        var texts = new TrainingTexts(messages);
        setId("training-splits");
        getStyleClass().add("training-splits");
        setAccessibleText(messages.text("training.split"));
        var labels = column("label-counts", 300, texts::labels);
        labels.setCellFactory(_ -> new Wrapped());
        var numbers =
                List.of(
                        column("split-name", 100, texts::split),
                        column("articles", 90, s -> number(s.documents())),
                        column("row-count", 80, s -> number(s.rows())),
                        column("wished", 90, s -> texts.share(s.wished())),
                        column("real", 90, s -> texts.real(real(s))));
        getColumns().addAll(numbers);
        getColumns().add(labels);
        var widths =
                numbers.stream()
                        .map(TableColumn::widthProperty)
                        .toArray(javafx.beans.Observable[]::new);
        labels.prefWidthProperty()
                .bind(
                        widthProperty()
                                .subtract(BESIDE)
                                .subtract(
                                        Bindings.createDoubleBinding(
                                                () ->
                                                        numbers.stream()
                                                                .mapToDouble(TableColumn::getWidth)
                                                                .sum(),
                                                widths)));
        Headings.keepWhole(this);
    }

    private String number(int count) {
        return messages.text("importing.names.number", count);
    }

    private double real(SplitCount split) {
        int all = viewModel.trial().map(DatasetTrial::report).map(DatasetReport::total).orElse(0);
        return all == 0 ? 0 : (double) split.rows() / all;
    }

    private TableColumn<SplitCount, String> column(
            String name, double width, Function<SplitCount, String> value) {
        var column = new TableColumn<SplitCount, String>(messages.text("training." + name));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    /// Breaks its lines where the column ends.
    private static final class Wrapped extends TableCell<SplitCount, String> {

        private final Text text = new Text();

        Wrapped() {
            text.getStyleClass().add("import-words");
            text.wrappingWidthProperty().bind(widthProperty().subtract(BESIDE));
        }

        @Override
        protected void updateItem(@Nullable String labels, boolean empty) {
            super.updateItem(labels, empty);
            text.setText(labels == null || empty ? "" : labels);
            setGraphic(empty ? null : text);
        }
    }
}
