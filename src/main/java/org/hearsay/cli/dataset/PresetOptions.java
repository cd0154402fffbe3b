package org.hearsay.cli.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.edit.Transaction;
import org.hearsay.model.ProjectHead;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import org.hearsay.project.dataset.DatasetRequest;
import org.hearsay.project.preset.TrainingPreset;
import org.hearsay.project.preset.TrainingPresets;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/// Training sets that the project remembers under a name, as the window has them.
final class PresetOptions {

    /// What may stand beside a preset, which says all the rest.
    private static final Set<String> BESIDE =
            Set.of("--preset", "--save-preset", "--json", "--quiet", "--debug", "--help");

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description =
                    "Makes the set that was kept under the name, in place of all other choices.")
    private String preset = "";

    @Option(
            names = "--save-preset",
            paramLabel = "NAME",
            description =
                    "Keeps the choices with the project under the name, once the set is made.")
    private String saved = "";

    boolean isChosen() {
        return !preset.isEmpty();
    }

    boolean saves() {
        return !saved.isEmpty();
    }

    String name() {
        return saved;
    }

    /// @throws UsageException if something else is chosen as well
    void check(ParseResult given) {
        var others =
                given.matchedOptions().stream()
                        .map(OptionSpec::longestName)
                        .filter(o -> !BESIDE.contains(o))
                        .collect(Collectors.joining(", "));
        if (isChosen() && !others.isEmpty()) {
            throw new UsageException("--preset says it all; leave out %s.".formatted(others));
        }
    }

    /// @throws ProjectException if the project cannot be read
    /// @throws UsageException if it has none of this name
    DatasetRequest request(Project project, Path file) throws ProjectException {
        var all = TrainingPresets.of(head(project), folder(file));
        return all.stream()
                .filter(p -> p.name().equals(preset))
                .findFirst()
                .orElseThrow(() -> new UsageException(none(all)))
                .request();
    }

    /// @throws ProjectException if the project cannot be written
    void save(Project project, Path file, DatasetRequest request) throws ProjectException {
        var head = head(project);
        var step = TrainingPresets.keep(head, new TrainingPreset(saved, request), folder(file));
        if (step.isPresent()) {
            perform(project, step.get());
        }
    }

    private static void perform(Project project, Transaction step) throws ProjectException {
        Translation.now(project.log().append(ProjectFiles.user(project), step));
    }

    private String none(List<TrainingPreset> all) {
        return all.isEmpty()
                ? "The project remembers no training set; --save-preset keeps one."
                : "The project remembers no \"%s\"; it has %s."
                        .formatted(
                                preset,
                                all.stream()
                                        .map(p -> "\"" + p.name() + "\"")
                                        .collect(Collectors.joining(", ")));
    }

    private static ProjectHead head(Project project) throws ProjectException {
        return Translation.now(project.registry()).head();
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
    }
}
