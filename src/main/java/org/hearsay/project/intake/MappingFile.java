package org.hearsay.project.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.format.mapping.Mapping;
import org.hearsay.format.mapping.MappingException;
import org.hearsay.format.mapping.MappingJson;
import org.hearsay.format.mapping.Renaming;
import org.hearsay.format.mapping.RenamingText;
import org.hearsay.io.AtomicFile;
import org.hearsay.project.FileChoice;
import org.hearsay.project.FileChoices;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.text.phrase.Phrase;

/// A mapping in a file of its own, so that it serves again.
public final class MappingFile {

    private MappingFile() {}

    /// @throws ProjectException if the file is missing or says nothing
    public static Mapping read(Path file) throws ProjectException {
        return read(file, MappingJson::read);
    }

    /// Adds what the file says, of the fields of tables or of names, to the choice about all files.
    ///
    /// @throws ProjectException if the file is missing or says nothing
    public static FileChoices over(FileChoice choice, Path file) throws ProjectException {
        return read(
                file,
                content ->
                        RenamingText.isOne(content)
                                ? new FileChoices(Map.of(), choice, RenamingText.read(content))
                                : new FileChoices(
                                        Map.of(), choice.mapped(MappingJson.read(content))));
    }

    /// What names become.
    ///
    /// @throws ProjectException if the file is missing or is about something else
    public static Renaming names(Path file) throws ProjectException {
        var names = over(FileChoice.DEFAULT, file).names();
        if (names.isEmpty()) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.of(
                            "%s maps no names; it is about the fields of a table, or empty.",
                            file));
        }
        return names;
    }

    private static <T> T read(Path file, Parser<T> parser) throws ProjectException {
        try {
            return parser.parse(Files.readString(file));
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.MISSING,
                    Phrase.of(
                            "The mapping %s cannot be read. Check its name, or make one in the import wizard.",
                            file),
                    e);
        } catch (MappingException e) {
            throw new ProjectException(
                    Kind.INPUT, Phrase.of("%s is no mapping: %s.", file, e.phrase()), e);
        }
    }

    /// Makes sense of a file's content.
    @FunctionalInterface
    private interface Parser<T> {
        T parse(String content) throws MappingException;
    }

    /// @throws ProjectException if it cannot be written
    public static void write(Path file, Mapping mapping) throws ProjectException {
        write(file, MappingJson.write(mapping));
    }

    /// @throws ProjectException if it cannot be written
    public static void write(Path file, Renaming names) throws ProjectException {
        write(file, RenamingText.write(names));
    }

    private static void write(Path file, String content) throws ProjectException {
        try {
            AtomicFile.write(file, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.MISSING,
                    Phrase.of("The mapping %s was not written. Choose another place.", file),
                    e);
        }
    }
}
