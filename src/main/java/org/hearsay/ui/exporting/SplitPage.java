package org.hearsay.ui.exporting;

import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.project.splits.SplitReport;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.splits.FieldGrid;
import org.hearsay.ui.support.splits.SplitFields;

/// The wizard's page of splits: how articles are put into them, and how many each gets.
final class SplitPage extends VBox {

    private final ExportViewModel viewModel;
    private final Messages messages;
    private final SplitFields fields;
    private final Label numbers = Controls.wrapped("", "strong");

    SplitPage(ExportViewModel viewModel, Messages messages) {
        super(12);
        this.viewModel = viewModel;
        this.messages = messages;
        setId("export-split-page");
        var grid = new FieldGrid();
        fields = new SplitFields("export", grid, viewModel.splits(), messages);
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("training-fields");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        numbers.setId("export-split-numbers");
        getChildren().addAll(scroll, numbers);
        viewModel.rows().addListener((ListChangeListener<FormatRow>) _ -> tell());
        viewModel.formatProperty().subscribe(_ -> tell());
        viewModel.splits().properties().forEach(p -> p.addListener((_, _, _) -> tell()));
        tell();
    }

    Node first() {
        return fields.first();
    }

    private void tell() {
        if (viewModel.splits().choice().isEmpty()) {
            numbers.setText(messages.text("training.unclear"));
            return;
        }
        var row = viewModel.chosen();
        var trouble = row.map(FormatRow::trouble).orElse("");
        var split = row.flatMap(FormatRow::trial).flatMap(t -> t.report().splits());
        numbers.setText(
                trouble.isEmpty()
                        ? split.map(this::numbers).orElseGet(() -> messages.text("export.counting"))
                        : trouble);
    }

    private String numbers(SplitReport report) {
        return report.parts().stream()
                .map(p ->
                        messages.text(
                                "export.split-part", p.name(), p.documents(), p.annotations()))
                .collect(Collectors.joining(" · "));
    }
}
