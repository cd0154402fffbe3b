package org.hearsay.ui.exporting;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.format.Loss;
import org.hearsay.project.Trial;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.presets.FolderRow;
import org.hearsay.ui.support.presets.KeepRow;

/// The wizard's last page: how the files begin, what is lost, and where they go.
final class ExportCheckPage extends VBox {

    private final ExportViewModel viewModel;
    private final Messages messages;
    private final ExportTexts texts;
    private final Label loses = Controls.wrapped("");
    private final FileChoice file = new FileChoice();
    private final TextArea lines = new TextArea();
    private final LossTree losses;
    private final FolderRow folder;
    private List<Trial.Sample> samples = List.of();

    /// @param open shows what a loss is about in its article
    /// @param keep remembers what is chosen under this name
    ExportCheckPage(
            ExportViewModel viewModel,
            Messages messages,
            Consumer<Loss> open,
            Consumer<String> keep) {
        this.viewModel = viewModel;
        this.messages = messages;
        texts = new ExportTexts(messages);
        folder = new FolderRow("export", viewModel.folderProperty(), messages);
        losses = new LossTree(messages, open);
        setSpacing(10);
        loses.setId("export-losses");
        var both = new HBox(12, preview(), lost());
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren()
                .addAll(both, folder, new KeepRow("export", viewModel.canWrite(), keep, messages));
        viewModel.rows().addListener((ListChangeListener<FormatRow>) _ -> fill());
        viewModel.formatProperty().subscribe(_ -> fill());
    }

    Node first() {
        return folder.first();
    }

    private VBox preview() {
        var title = new Label(messages.text("export.preview"));
        title.setLabelFor(lines);
        file.getSelectionModel().selectedIndexProperty().subscribe(_ -> shown());
        lines.setId("export-preview");
        lines.setEditable(false);
        lines.getStyleClass().add("export-preview");
        VBox.setVgrow(lines, Priority.ALWAYS);
        var box = new VBox(6, title, file, lines);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private VBox lost() {
        var title = new Label(messages.text("export.losses"));
        title.setLabelFor(losses);
        VBox.setVgrow(losses, Priority.ALWAYS);
        var box = new VBox(6, title, loses, losses);
        box.getStyleClass().add("export-lost");
        return box;
    }

    private void fill() {
        var row = viewModel.chosen();
        loses.setText(row.map(texts::lost).orElse(""));
        var trial = row.flatMap(FormatRow::trial);
        row.ifPresent(losses::show);
        Controls.show(losses, row.filter(r -> !r.groups().isEmpty()).isPresent());
        samples = trial.map(Trial::samples).orElse(List.of());
        file.choices(samples.stream().map(s -> s.path().toString()).toList());
        Controls.show(file, samples.size() > 1);
        shown();
    }

    private void shown() {
        int index = file.getSelectionModel().getSelectedIndex();
        lines.setText(
                index >= 0 && index < samples.size()
                        ? String.join("\n", samples.get(index).lines())
                        : "");
    }
}
