package org.hearsay.ui.exporting;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.format.Loss;
import org.hearsay.project.Trial;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.files.FolderRow;
import org.hearsay.ui.support.files.SamplePreview;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.presets.KeepRow;

/// The wizard's last page: how the files begin, what is lost, and where they go.
final class ExportCheckPage extends VBox {

    private final ExportViewModel viewModel;
    private final Messages messages;
    private final ExportTexts texts;
    private final Label loses = Controls.wrapped("");
    private final SamplePreview preview;
    private final LossTree losses;
    private final FolderRow folder;

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
        var title = new Label(messages.text("export.preview"));
        preview = new SamplePreview("export", title);
        folder = new FolderRow("export", viewModel.destination(), messages);
        losses = new LossTree(messages, open);
        setSpacing(10);
        loses.setId("export-losses");
        var both = new HBox(12, preview(title), lost());
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren()
                .addAll(both, folder, new KeepRow("export", viewModel.canWrite(), keep, messages));
        viewModel.rows().addListener((ListChangeListener<FormatRow>) _ -> fill());
        viewModel.formatProperty().subscribe(_ -> fill());
    }

    Node first() {
        return folder.first();
    }

    private VBox preview(Label title) {
        VBox.setVgrow(preview.lines(), Priority.ALWAYS);
        var box = new VBox(6, title, preview.file(), preview.lines());
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
        preview.show(trial.map(Trial::samples).orElse(List.of()));
    }
}
