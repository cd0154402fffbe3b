package org.hearsay.project.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.edit.StepName;
import org.hearsay.format.Formats;
import org.hearsay.format.seed.SeedReader;
import org.hearsay.job.Progress;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Makes the sample project: a real article with a reference annotation and two opinions, and a
/// short text of our own with two more, whose gold has all on which those agree. Whoever opens it
/// has a layer of their own, still empty.
public final class SampleProject {

    /// Name of the step that makes the sample.
    public static final String STEP = "sample";

    private static final List<String> TEXTS = List.of("seed-article.txt", "harbour.txt");
    private static final List<String> LAYERS =
            List.of(
                    "seed-reference.json",
                    "seed-a.json",
                    "seed-b.json",
                    "harbour-ak.json",
                    "harbour-bl.json");

    private SampleProject() {}

    /// @param file must not exist
    /// @param annotator name of whoever works with it
    /// @throws ProjectException if the file exists or cannot be made
    public static Project create(Path file, String annotator) throws ProjectException {
        var project = Projects.create(file, "Sample", SchemaJson.newsAttribution(), annotator);
        boolean made = false;
        try {
            fill(project);
            made = true;
            return project;
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE,
                    Phrase.of(
                            "The sample was not written: %s. Make room for temporary files, then try again.",
                            Phrased.of(e)),
                    e);
        } finally {
            if (!made) {
                project.close();
                removed(file);
            }
        }
    }

    private static void removed(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(SampleProject.class.getName())
                    .log(System.Logger.Level.WARNING, "A part of the sample stayed behind", e);
        }
    }

    private static void fill(Project project) throws IOException, ProjectException {
        var folder = Files.createTempDirectory("hearsay-sample");
        try {
            for (var text : TEXTS) {
                copy(text, folder);
            }
            var layers = new ArrayList<Path>();
            for (var layer : LAYERS) {
                layers.add(copy(layer, folder));
            }
            var people = Translation.now(project.registry()).annotators().keySet();
            new Importing(new Formats(List.of(new SeedReader()), List.of()))
                    .run(
                            project,
                            people.iterator().next(),
                            ImportRequest.of(layers),
                            Progress.NONE,
                            new Importing.Making(
                                    StepName.of(STEP),
                                    (registry, files) ->
                                            new SampleGold(
                                                    files,
                                                    registry,
                                                    project.ids(),
                                                    Instant.now())));
        } finally {
            delete(folder);
        }
    }

    private static Path copy(String name, Path folder) throws IOException {
        var copy = folder.resolve(name);
        try (var in = SampleProject.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the build: sample/" + name);
            }
            Files.copy(in, copy);
        }
        return copy;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
