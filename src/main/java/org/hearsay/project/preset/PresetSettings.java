package org.hearsay.project.preset;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.ProjectHead;

/// Presets of one kind among the settings of a project.
///
/// @param prefix of their settings, before the name
/// @param keeping id of the step that keeps one
/// @param forgetting id of the step that takes one out
record PresetSettings(String prefix, String keeping, String forgetting) {

    /// What is kept, by name.
    Stream<Map.Entry<String, String>> of(ProjectHead head) {
        return head.settings().entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .map(e -> Map.entry(e.getKey().substring(prefix.length()), e.getValue()));
    }

    /// Empty where nothing changes.
    Optional<Transaction> keep(ProjectHead head, String name, String value) {
        var settings = new TreeMap<>(head.settings());
        settings.put(prefix + name, value);
        return change(keeping, head, name, settings);
    }

    /// Empty where there is none of this name.
    Optional<Transaction> forget(ProjectHead head, String name) {
        var settings = new TreeMap<>(head.settings());
        settings.remove(prefix + name);
        return change(forgetting, head, name, settings);
    }

    /// A folder below that of the project is kept as seen from there.
    ///
    /// @param base the project's folder
    static Path seen(Path folder, Path base) {
        var whole = folder.toAbsolutePath().normalize();
        return whole.startsWith(base) ? base.relativize(whole) : whole;
    }

    private static Optional<Transaction> change(
            String step, ProjectHead head, String name, TreeMap<String, String> settings) {
        var after = new ProjectHead(head.id(), head.name(), settings);
        return after.equals(head)
                ? Optional.empty()
                : Optional.of(
                        new Transaction(
                                StepName.of(step, name), List.of(new Edit.Replace(head, after))));
    }
}
