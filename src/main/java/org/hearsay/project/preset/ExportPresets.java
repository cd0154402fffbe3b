package org.hearsay.project.preset;

import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.edit.Transaction;
import org.hearsay.model.ProjectHead;
import org.hearsay.project.ExportRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The presets of a project, each a setting of it, so that all who work on it have them. A folder
/// beside the project is kept as seen from there, so that it is the same for all.
public final class ExportPresets {

    private static final PresetSettings SETTINGS =
            new PresetSettings("export_preset.", "preset", "no-preset");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ExportPresets() {}

    /// By name. What another version has written and this one cannot read is left where it is.
    ///
    /// @param base the project's folder
    public static List<ExportPreset> of(ProjectHead head, Path base) {
        return SETTINGS.of(head)
                .flatMap(e -> read(e.getKey(), e.getValue()).stream())
                .map(p ->
                        new ExportPreset(
                                p.name(), p.request().into(base.resolve(p.request().folder()))))
                .toList();
    }

    /// Remembers a preset; an earlier one of the same name gives way. Empty where nothing changes.
    ///
    /// @param base the project's folder
    public static Optional<Transaction> keep(ProjectHead head, ExportPreset preset, Path base) {
        var seen = PresetSettings.seen(preset.request().folder(), base);
        return SETTINGS.keep(head, preset.name(), write(preset.request().into(seen)));
    }

    /// Empty where there is none of this name.
    public static Optional<Transaction> forget(ProjectHead head, String name) {
        return SETTINGS.forget(head, name);
    }

    private static String write(ExportRequest request) {
        var node =
                MAPPER.createObjectNode()
                        .put("format", request.format())
                        .put("folder", request.folder().toString())
                        .put("layer", request.layer())
                        .put("documents", request.documents())
                        .put("status", request.onlyDone() ? "done" : "any")
                        .put("verify", request.verify());
        SplitJson.write(request.split(), node);
        var options = node.putObject("options");
        new TreeMap<>(request.options()).forEach(options::put);
        return MAPPER.writeValueAsString(node);
    }

    private static Optional<ExportPreset> read(String name, String value) {
        try {
            var node = MAPPER.readTree(value);
            var format = node.path("format").asString("");
            return format.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ExportPreset(name, request(format, node)));
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static ExportRequest request(String format, JsonNode node) {
        var options = new TreeMap<String, String>();
        Stream.of(node.path("options"))
                .flatMap(all -> all.properties().stream())
                .forEach(e -> options.put(e.getKey(), e.getValue().asString("")));
        return new ExportRequest(
                format,
                Path.of(node.path("folder").asString("")),
                node.path("layer").asString(ExportRequest.ALL),
                node.path("documents").asString(""),
                node.path("status").asString("").equals("done"),
                node.path("verify").asBoolean(true),
                options,
                SplitJson.read(node));
    }
}
