package org.hearsay.project.schema;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.io.AtomicFile;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.schema.SchemaJson;

/// Schemas in files of their own, to take them from project to project. Waits for the disk: not for
/// the JavaFX thread.
public final class SchemaFiles {

    private SchemaFiles() {}

    /// @return the schema's name
    /// @throws ProjectException if the file cannot be written; it is as it was then
    public static String write(Project project, Path file) throws ProjectException {
        var schema = Translation.now(project.registry()).schema();
        try {
            AtomicFile.write(file, SchemaJson.writeForPeople(schema));
            return schema.name();
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE, "%s was not written: %s.".formatted(file, e.getMessage()), e);
        }
    }
}
