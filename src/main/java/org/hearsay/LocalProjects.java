package org.hearsay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.job.Progress;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.SchemaJson;
import org.hearsay.settings.Person;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.ui.support.ProjectFiles;

/// Project files on this computer.
final class LocalProjects implements ProjectFiles {

    private final Path home;

    /// @param home where new projects lie unless the person says otherwise
    LocalProjects(Path home) {
        this.home = home;
    }

    @Override
    public Path home() {
        return home;
    }

    @Override
    public Project open(Path file) throws ProjectException {
        return Projects.open(file);
    }

    @Override
    public Project create(Path file, Draft draft) throws ProjectException, IOException {
        return Projects.create(file, draft.name(), schema(draft), draft.person().name());
    }

    @Override
    public Project sample(Path file, Person person, Progress progress) throws ProjectException {
        return Files.exists(file) ? Projects.open(file) : SampleProject.create(file, person.name());
    }

    private static Schema schema(Draft draft) throws ProjectException, IOException {
        return switch (draft.schema()) {
            case SchemaSource.News _ -> SchemaJson.newsAttribution();
            case SchemaSource.Empty _ -> Schema.empty(draft.name());
            case SchemaSource.FromFile(var file) -> read(file);
        };
    }

    private static Schema read(Path file) throws ProjectException, IOException {
        try {
            return SchemaJson.read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (SchemaException e) {
            throw new ProjectException(
                    ProjectException.Kind.INPUT,
                    Phrase.of("%s: %s", file.getFileName(), e.phrase()),
                    e);
        }
    }
}
