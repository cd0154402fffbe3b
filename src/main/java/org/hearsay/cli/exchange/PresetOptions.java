package org.hearsay.cli.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.edit.Transaction;
import org.hearsay.model.ProjectHead;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/// Exports and training sets that the project remembers under a name, as the window has them.
public final class PresetOptions {

    /// What may stand beside a preset, which says all the rest of what is written.
    private static final Set<String> BESIDE =
            Set.of(
                    "--preset",
                    "--save-preset",
                    "--strict",
                    "--dry-run",
                    "--json",
                    "--quiet",
                    "--debug",
                    "--help");

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "Writes what was kept under the name, in place of all other choices.")
    private String preset = "";

    @Option(
            names = "--save-preset",
            paramLabel = "NAME",
            description = "Keeps the choices with the project under the name, once all is written.")
    private String saved = "";

    public boolean isChosen() {
        return !preset.isEmpty();
    }

    public boolean saves() {
        return !saved.isEmpty();
    }

    /// Under which the choices are kept.
    public String name() {
        return saved;
    }

    /// @throws UsageException if something else is chosen as well
    public void check(ParseResult given) {
        var others =
                given.matchedOptions().stream()
                        .map(OptionSpec::longestName)
                        .filter(o -> !BESIDE.contains(o))
                        .collect(Collectors.joining(", "));
        if (isChosen() && !others.isEmpty()) {
            throw new UsageException("--preset says it all; leave out %s.".formatted(others));
        }
    }

    /// The preset that is asked for.
    ///
    /// @param kind what presets are of, for people
    /// @param listed presets of a project in a folder
    /// @throws ProjectException if the project cannot be read
    /// @throws UsageException if it has none of this name
    public <P> P chosen(
            Project project,
            Path file,
            String kind,
            BiFunction<ProjectHead, Path, List<P>> listed,
            Function<P, String> named)
            throws ProjectException {
        var all = listed.apply(head(project), folder(file));
        return all.stream()
                .filter(p -> named.apply(p).equals(preset))
                .findFirst()
                .orElseThrow(() -> new UsageException(none(kind, all, named)));
    }

    /// @param keeping the step that keeps a preset in a project in a folder; empty where nothing
    ///   changes
    /// @throws ProjectException if the project cannot be written
    public void save(
            Project project,
            Path file,
            BiFunction<ProjectHead, Path, Optional<Transaction>> keeping)
            throws ProjectException {
        var step = keeping.apply(head(project), folder(file));
        if (step.isPresent()) {
            Translation.now(project.log().append(ProjectFiles.user(project), step.get()));
        }
    }

    private <P> String none(String kind, List<P> all, Function<P, String> named) {
        return all.isEmpty()
                ? "The project remembers no %s; --save-preset keeps one.".formatted(kind)
                : "The project remembers no \"%s\"; it has %s."
                        .formatted(
                                preset,
                                all.stream()
                                        .map(p -> "\"" + named.apply(p) + "\"")
                                        .collect(Collectors.joining(", ")));
    }

    private static ProjectHead head(Project project) throws ProjectException {
        return Translation.now(project.registry()).head();
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
    }
}
