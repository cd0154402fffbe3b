package org.hearsay.project.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.format.jsonl.JsonlWriter;
import org.hearsay.format.jsonl.Rehydrating;
import org.hearsay.io.AtomicFile;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Puts an export that was written without its articles onto the reader's own copies of them. The
/// copies are read as an import reads them, so that the same file gives the same text.
///
/// @param importing reads the copies
public record Rehydration(Importing importing) {

    /// @param folder of the export
    /// @param texts folder or file of the copies
    /// @param out folder that the whole export goes to
    /// @throws ProjectException if there is no such export, no copy could be read, or `out` has an
    ///   export already; nothing was written then
    public Rehydrated run(Path folder, Path texts, Path out, Progress progress)
            throws ProjectException {
        var in = Files.isDirectory(folder) ? folder.resolve(JsonlWriter.FILE) : folder;
        var file = out.resolve(JsonlWriter.FILE);
        if (!Files.isRegularFile(in)) {
            throw new ProjectException(
                    Kind.MISSING,
                    Phrase.of(
                            "%s is not there; name the folder of an export in hearsay-jsonl.", in));
        }
        if (Files.exists(file)) {
            throw new ProjectException(
                    Kind.EXISTS,
                    Phrase.of(
                            "%s is there already; nothing was written. Choose another folder.",
                            file));
        }
        return Scratch.with((project, owner) -> {
            var library = library(project, owner, texts, progress);
            var rehydrating = new Rehydrating(library::find);
            Files.createDirectories(out);
            AtomicFile.write(file, to -> write(in, rehydrating, to));
            return new Rehydrated(file, rehydrating);
        });
    }

    private Library library(Project project, Id owner, Path texts, Progress progress)
            throws ProjectException {
        var read = importing.run(project, owner, ImportRequest.of(List.of(texts)), progress);
        if (read.documents() == 0) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.of("There is no article in %s; nothing was written.", texts));
        }
        return new Library(project);
    }

    private static void write(Path in, Rehydrating rehydrating, OutputStream to)
            throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(in, StandardCharsets.UTF_8)) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                var whole =
                        line.isBlank()
                                ? Optional.<String>empty()
                                : whole(in, number, line, rehydrating);
                if (whole.isPresent()) {
                    to.write((whole.get() + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static Optional<String> whole(Path in, int number, String line, Rehydrating rehydrating)
            throws IOException {
        try {
            return rehydrating.line(line);
        } catch (IllegalArgumentException e) {
            throw new RefusedLine(
                    Phrase.of("%s, line %d: %s", in.getFileName(), number, Phrased.of(e)), e);
        }
    }

    /// A line that is none of such an export.
    static final class RefusedLine extends IOException implements Phrased {

        private static final long serialVersionUID = 1L;

        private final Phrase phrase;

        RefusedLine(Phrase phrase, Throwable cause) {
            super(phrase.toString(), cause);
            this.phrase = phrase;
        }

        @Override
        public Phrase phrase() {
            return phrase;
        }
    }
}
