package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.preset.ExportPreset;
import org.hearsay.project.preset.ExportPresets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The presets of exports that the command line keeps and takes are those of the window.
class ExportPresetTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");

    @BeforeEach
    void sample() {
        project = folder.resolve("p.hearsay");
        shell.done("sample", project);
    }

    @Test
    void whatTheCommandLineKeepsIsInTheWindowAndTakenAgain() throws Exception {
        var first = folder.resolve("first");
        var told =
                shell.done(
                                "export",
                                project,
                                first,
                                "--format",
                                "brat",
                                "--layer",
                                "Reference",
                                "--documents",
                                "Trump",
                                "--save-preset",
                                "For brat")
                        .err();
        assertThat(told).contains("Kept with the project as \"For brat\".");
        var kept = preset();
        assertThat(kept.name()).isEqualTo("For brat");
        assertThat(kept.request().format()).isEqualTo("brat");
        assertThat(kept.request().layer()).isEqualTo("Reference");
        assertThat(kept.request().folder()).isEqualTo(first.toAbsolutePath());

        var second = folder.resolve("second");
        shell.done("export", project, second, "--preset", "For brat");
        assertThat(spans(first)).isNotEmpty().isEqualTo(spans(second));
        assertThat(preset().request().folder()).isEqualTo(first.toAbsolutePath());
    }

    @Test
    void whatTheWindowKeepsIsTaken() throws Exception {
        var first = folder.resolve("first");
        shell.done("export", project, first, "--format", "conll", "--save-preset", "Mine");
        var request = preset().request();
        shell.done("undo", project);
        try (Project open = Projects.open(project)) {
            var registry = open.registry().toCompletableFuture().join();
            var user = registry.annotators().keySet().iterator().next();
            var step =
                    ExportPresets.keep(
                            registry.head(), new ExportPreset("Theirs", request), folder);
            open.log().append(user, step.orElseThrow()).toCompletableFuture().join();
        }
        var second = folder.resolve("second");
        var strict =
                shell.run("export", project, second, "--preset", "Theirs", "--strict", "--dry-run");
        assertThat(strict.code()).isEqualTo(ExitCode.FOUND);
        assertThat(second).doesNotExist();
        shell.done("export", project, second, "--preset", "Theirs");
        assertThat(second).isDirectoryRecursivelyContaining("glob:**.conll");
    }

    @Test
    void aPresetSaysItAllAndMustBeThere() {
        var out = folder.resolve("out");
        assertThat(shell.run("export", project, out).err()).contains("Say --format, or --preset.");
        assertThat(shell.run("export", project, out, "--preset", "x").err())
                .contains("The project remembers no export; --save-preset keeps one.");
        assertThat(shell.run("export", project, out, "--preset", "x", "--format", "brat").err())
                .contains("--preset says it all; leave out --format.");
        shell.done("export", project, out, "--format", "text", "--save-preset", "Texts");
        var missing = shell.run("export", project, out, "--preset", "x");
        assertThat(missing.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(missing.err()).contains("The project remembers no \"x\"; it has \"Texts\".");
        var dry =
                shell.run(
                        "export",
                        project,
                        out,
                        "--preset",
                        "Texts",
                        "--dry-run",
                        "--save-preset",
                        "Again");
        assertThat(dry.err()).contains("--dry-run writes nothing; leave out --save-preset.");
    }

    private ExportPreset preset() throws ProjectException {
        try (Project open = Projects.openForReading(project)) {
            var head = open.registry().toCompletableFuture().join().head();
            return ExportPresets.of(head, folder.toAbsolutePath()).getFirst();
        }
    }

    private static String spans(Path out) throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(out)) {
            for (var file : files.filter(f -> f.toString().endsWith(".ann")).sorted().toList()) {
                all.append(out.relativize(file)).append('\n').append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
