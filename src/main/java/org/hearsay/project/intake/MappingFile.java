package org.hearsay.project.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.format.mapping.Mapping;
import org.hearsay.format.mapping.MappingException;
import org.hearsay.format.mapping.MappingJson;
import org.hearsay.io.AtomicFile;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;

/// A mapping in a file of its own, so that it serves again.
public final class MappingFile {

    private MappingFile() {}

    /// @throws ProjectException if the file is missing or says nothing
    public static Mapping read(Path file) throws ProjectException {
        try {
            return MappingJson.read(Files.readString(file));
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.MISSING,
                    "The mapping %s cannot be read. Check its name, or make one in the import wizard."
                            .formatted(file),
                    e);
        } catch (MappingException e) {
            throw new ProjectException(
                    Kind.INPUT, "%s is no mapping: %s.".formatted(file, e.getMessage()), e);
        }
    }

    /// @throws ProjectException if it cannot be written
    public static void write(Path file, Mapping mapping) throws ProjectException {
        try {
            AtomicFile.write(
                    file,
                    out -> out.write(MappingJson.write(mapping).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.MISSING,
                    "The mapping %s was not written. Choose another place.".formatted(file),
                    e);
        }
    }
}
