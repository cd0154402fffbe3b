package org.hearsay.project.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// A temporary project, for what leads through one.
final class Scratch {

    private Scratch() {}

    /// What is done with it.
    @FunctionalInterface
    interface Use<T> {
        T of(Project project, Id owner) throws IOException, ProjectException;
    }

    /// Takes it away in any case.
    static <T> T with(Use<T> use) throws ProjectException {
        try {
            var folder = Files.createTempDirectory("hearsay-scratch-");
            try (var project = project(folder)) {
                var owner =
                        Translation.now(project.registry()).annotators().values().stream()
                                .map(Annotator::id)
                                .findFirst()
                                .orElseThrow();
                return use.of(project, owner);
            } finally {
                remove(folder);
            }
        } catch (Rehydration.RefusedLine e) {
            throw new ProjectException(
                    Kind.INPUT, Phrase.of("%s. Nothing was written.", e.phrase()), e);
        } catch (IOException | UncheckedIOException e) {
            throw new ProjectException(
                    Kind.STORAGE,
                    Phrase.of(
                            "Nothing was written: %s. Make room, also for temporary files, then try again.",
                            Phrased.of(e)),
                    e);
        }
    }

    private static Project project(Path folder) throws ProjectException {
        return Projects.create(
                folder.resolve("scratch" + Projects.ENDING),
                "Converted",
                SchemaJson.newsAttribution(),
                Projects.defaultAnnotator());
    }

    private static void remove(Path folder) throws IOException {
        try (var left = Files.walk(folder)) {
            for (var file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
