package org.hearsay.ui.training;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.dataset.task.LabelMap;
import org.hearsay.dataset.task.Task;
import org.hearsay.project.preset.TrainingPreset;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.presets.PresetBar;
import org.hearsay.ui.support.splits.FieldGrid;
import org.hearsay.ui.support.splits.SplitFields;

/// The first page: what is to be learnt, of whose annotations, in which files and splits; below it
/// how many rows that gives.
final class ChoicePage extends VBox {

    private final TrainingViewModel viewModel;
    private final Messages messages;
    private final TrainingTexts texts;
    private final FieldGrid fields = new FieldGrid();
    private final ChoiceBox<Task> task;

    /// @param forget takes a preset of this name away
    ChoicePage(TrainingViewModel viewModel, Messages messages, Consumer<String> forget) {
        super(12);
        setId("training-choices");
        this.viewModel = viewModel;
        this.messages = messages;
        texts = new TrainingTexts(messages);
        task =
                fields.choice(
                        "training-task",
                        name("task"),
                        List.of(Task.values()),
                        texts::choice,
                        viewModel.taskProperty());
        fields.explain(task, viewModel.taskProperty().map(texts::meaning));
        ofTask();
        rows();
        new SplitFields("training", fields, viewModel.splits(), messages)
                .drawsProperty()
                .bind(viewModel.taskProperty().isEqualTo(Task.RELATIONS));
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("training-fields");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var summary = Controls.wrapped("", "strong");
        summary.setId("training-summary");
        viewModel.stateProperty().subscribe(state -> summary.setText(texts.state(state)));
        var presets =
                new PresetBar<>(
                        "training",
                        viewModel.presets(),
                        new PresetBar.Ways<>(
                                TrainingPreset::name,
                                p -> viewModel.apply(p.request()),
                                forget,
                                viewModel.preset()),
                        messages);
        getChildren().addAll(presets, scroll, summary);
    }

    Node first() {
        return task;
    }

    private String name(String key) {
        return messages.text("training." + key);
    }

    private void explain(Node field, String key) {
        fields.explain(
                field,
                viewModel.taskProperty().map(_ -> messages.text("training." + key + ".meaning")));
    }

    /// What only some tasks need.
    private void ofTask() {
        var labels =
                fields.choice(
                        "training-labels",
                        name("labels"),
                        List.of(LabelMap.values()),
                        texts::choice,
                        viewModel.labelsProperty());
        fields.explain(labels, viewModel.labelsProperty().map(texts::meaning));
        var columns = Stream.concat(Stream.of(""), viewModel.offer().labels().stream()).toList();
        var column =
                fields.choice(
                        "training-column",
                        name("column"),
                        columns,
                        label -> label.isEmpty() ? name("column.all") : label,
                        viewModel.columnProperty());
        explain(column, "column");
        var negatives =
                fields.typed(
                        "training-negatives", name("negatives"), viewModel.negativesProperty());
        explain(negatives, "negatives");
        var window = fields.typed("training-window", name("window"), viewModel.windowProperty());
        explain(window, "window");
        var neutral =
                fields.check("training-neutral", name("neutral"), viewModel.neutralProperty());
        explain(neutral, "neutral");
        viewModel
                .taskProperty()
                .subscribe(now -> {
                    var maps = LabelMaps.of(now);
                    // Never without the chosen one, which would be lost for a moment.
                    labels.getItems().retainAll(maps);
                    maps.stream()
                            .filter(m -> !labels.getItems().contains(m))
                            .forEach(labels.getItems()::add);
                    Controls.show(labels, maps.size() > 1);
                    Controls.show(column, now == Task.TOKENS);
                    Controls.show(negatives, now == Task.RELATIONS);
                    Controls.show(window, now == Task.RELATIONS);
                    Controls.show(neutral, now == Task.STANCES);
                });
    }

    private void rows() {
        var layer =
                fields.choice(
                        "training-layer",
                        name("layer"),
                        viewModel.offer().layers(),
                        texts::layer,
                        viewModel.layerProperty());
        explain(layer, "layer");
        var files =
                fields.choice(
                        "training-files",
                        name("files"),
                        viewModel.offer().files(),
                        id -> messages.text("training.files." + id),
                        viewModel.filesProperty());
        explain(files, "files");
        var bare =
                fields.check(
                        "training-without-text",
                        name("without-text"),
                        viewModel.withoutTextProperty());
        explain(bare, "without-text");
    }
}
