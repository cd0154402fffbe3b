package org.hearsay.project.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.hearsay.io.AtomicFile;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Schemas in files of their own, to take them from project to project. Waits for the disk: not for
/// the JavaFX thread.
public final class SchemaFiles {

    private SchemaFiles() {}

    /// @throws ProjectException if the file is missing or makes no schema; the message has a line
    ///   for each thing that is wrong with it
    public static Schema read(Path file) throws ProjectException {
        try {
            return SchemaJson.read(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new ProjectException(Kind.MISSING, Phrase.of("There is no file %s.", file), e);
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE, Phrase.of("%s cannot be read: %s.", file, Phrased.of(e)), e);
        } catch (SchemaException e) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.of("%s makes no schema:\n%s", file.getFileName(), e.phrase()),
                    e);
        }
    }

    /// @return the schema's name
    /// @throws ProjectException if the file cannot be written; it is as it was then
    public static String write(Project project, Path file) throws ProjectException {
        var schema = Translation.now(project.registry()).schema();
        try {
            AtomicFile.write(file, SchemaJson.writeForPeople(schema));
            return schema.name();
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE, Phrase.of("%s was not written: %s.", file, Phrased.of(e)), e);
        }
    }
}
