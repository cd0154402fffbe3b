package org.hearsay.project.preset;

import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.hearsay.dataset.task.LabelMap;
import org.hearsay.dataset.task.StanceRows.Neutral;
import org.hearsay.dataset.task.Task;
import org.hearsay.edit.Transaction;
import org.hearsay.model.ProjectHead;
import org.hearsay.project.dataset.DatasetRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The training sets that a project remembers, each a setting of it, so that all who work on it
/// have them.
public final class TrainingPresets {

    private static final PresetSettings SETTINGS =
            new PresetSettings("training_preset.", "training-preset", "no-training-preset");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private TrainingPresets() {}

    /// By name. What another version has written and this one cannot read is left where it is.
    ///
    /// @param base the project's folder
    public static List<TrainingPreset> of(ProjectHead head, Path base) {
        return SETTINGS.of(head)
                .flatMap(e -> read(e.getKey(), e.getValue()).stream())
                .map(p ->
                        new TrainingPreset(
                                p.name(), p.request().into(base.resolve(p.request().folder()))))
                .toList();
    }

    /// Remembers a preset; an earlier one of the same name gives way. Empty where nothing changes.
    ///
    /// @param base the project's folder
    public static Optional<Transaction> keep(ProjectHead head, TrainingPreset preset, Path base) {
        var seen = PresetSettings.seen(preset.request().folder(), base);
        return SETTINGS.keep(head, preset.name(), write(preset.request().into(seen)));
    }

    /// Empty where there is none of this name.
    public static Optional<Transaction> forget(ProjectHead head, String name) {
        return SETTINGS.forget(head, name);
    }

    private static String write(DatasetRequest request) {
        var options = request.options();
        var node =
                MAPPER.createObjectNode()
                        .put("task", request.task().name())
                        .put("folder", request.folder().toString())
                        .put("layer", request.layer())
                        .put("files", request.files())
                        .put("labels", request.labels().name())
                        .put("negatives", options.negatives())
                        .put("window", options.window())
                        .put("neutral", options.neutral().name())
                        .put("column", options.column())
                        .put("texts", request.texts().name());
        SplitJson.write(request.choice(), node);
        return MAPPER.writeValueAsString(node);
    }

    private static Optional<TrainingPreset> read(String name, String value) {
        try {
            return Optional.of(new TrainingPreset(name, request(MAPPER.readTree(value))));
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static DatasetRequest request(JsonNode node) {
        return new DatasetRequest(
                Path.of(node.path("folder").asString("")),
                Task.valueOf(node.path("task").asString("")),
                node.path("layer").asString(DatasetRequest.GOLD),
                node.path("files").asString(""),
                LabelMap.valueOf(node.path("labels").asString("")),
                new DatasetRequest.Options(
                        node.path("negatives").asDouble(1),
                        node.path("window").asInt(3),
                        Neutral.valueOf(node.path("neutral").asString("")),
                        node.path("column").asString("")),
                SplitJson.read(node),
                DatasetRequest.Texts.valueOf(node.path("texts").asString("")));
    }
}
