package org.hearsay.ui.training;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.dataset.card.Manifest;
import org.hearsay.project.dataset.DatasetTrial;
import org.hearsay.project.dataset.RowFiles;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.files.FolderRow;
import org.hearsay.ui.support.files.SamplePreview;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.presets.KeepRow;

/// The last page: how the rows begin, what is in each split, whether splits have anything in
/// common, what makes no row, and where the files go.
final class TrainingCheckPage extends VBox {

    private final TrainingViewModel viewModel;
    private final Messages messages;
    private final TrainingTexts texts;
    private final Label title = new Label();
    private final SamplePreview preview = new SamplePreview("training", title);
    private final SplitTable splits;
    private final Label leaks = Controls.wrapped("");
    private final Label remarks = Controls.wrapped("", "secondary");
    private final FolderRow folder;

    /// @param keep remembers what is chosen under this name
    TrainingCheckPage(TrainingViewModel viewModel, Messages messages, Consumer<String> keep) {
        super(10);
        this.viewModel = viewModel;
        this.messages = messages;
        texts = new TrainingTexts(messages);
        folder = new FolderRow("training", viewModel.destination(), messages);
        splits = new SplitTable(viewModel, messages);
        leaks.setId("training-leaks");
        remarks.setId("training-remarks");
        var trouble = Controls.wrapped("", "import-refused");
        trouble.setId("training-trouble");
        viewModel
                .troubleProperty()
                .subscribe(why -> {
                    trouble.setText(why);
                    Controls.show(trouble, !why.isEmpty());
                });
        getChildren()
                .addAll(
                        preview(),
                        splits,
                        leaks,
                        remarks,
                        folder,
                        new KeepRow("training", viewModel.canWrite(), keep, messages),
                        trouble);
        viewModel.stateProperty().subscribe(_ -> fill());
    }

    Node first() {
        return folder.first();
    }

    private VBox preview() {
        viewModel
                .filesProperty()
                .subscribe(kind ->
                        title.setText(
                                RowFiles.readable(kind).equals(kind)
                                        ? messages.text("export.preview")
                                        : messages.text("training.preview")));
        title.setMinWidth(USE_PREF_SIZE);
        VBox.setVgrow(preview.lines(), Priority.ALWAYS);
        var top = new HBox(8, title, Controls.spring(), preview.file());
        top.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(6, top, preview.lines());
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private void fill() {
        var trial = viewModel.trial();
        preview.show(trial.map(DatasetTrial::samples).orElse(List.of()));
        var manifest = trial.map(t -> t.report().manifest());
        splits.getItems().setAll(manifest.map(Manifest::splits).orElse(List.of()));
        leaks.setText(
                manifest.map(texts::leaks)
                        .orElseGet(() -> texts.state(viewModel.stateProperty().get())));
        remarks.setText(String.join("\n", manifest.map(texts::remarks).orElse(List.of())));
        Controls.show(remarks, !remarks.getText().isEmpty());
    }
}
