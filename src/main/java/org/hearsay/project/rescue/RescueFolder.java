package org.hearsay.project.rescue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.edit.Pending;
import org.hearsay.io.AtomicFile;
import org.hearsay.model.Id;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.store.PendingJson;
import org.hearsay.store.StoreException;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// The program's own folder for steps that could not be written into their project. A journal is
/// three lines, with the project's file, the time and whose the steps are, then the steps. Blocks.
public record RescueFolder(Path folder) {

    private static final String ENDING = ".rescue";
    private static final int HEAD = 3;

    /// Keeps the steps in place of those that were kept for the same subject before.
    ///
    /// @param since when the last step before them was saved
    /// @throws ProjectException if they could not be written here either
    public void keep(Lookout.Subject subject, Instant since, List<Pending> pending)
            throws ProjectException {
        try {
            var lines =
                    List.of(
                            subject.file().toAbsolutePath().toString(),
                            since.toString(),
                            subject.annotator().toString(),
                            PendingJson.write(pending));
            AtomicFile.write(journal(subject), String.join("\n", lines));
        } catch (IOException | StoreException e) {
            throw new ProjectException(
                    Kind.STORAGE,
                    Phrase.of(
                            "The changes could not be kept in %s either: %s",
                            folder, Phrased.of(e)),
                    e);
        }
    }

    /// Forgets what is kept for the subject.
    ///
    /// @throws ProjectException if the journal cannot be deleted
    public void forget(Lookout.Subject subject) throws ProjectException {
        forget(journal(subject));
    }

    /// Forgets a journal.
    ///
    /// @throws ProjectException if it cannot be deleted
    public void forget(Path journal) throws ProjectException {
        try {
            Files.deleteIfExists(journal);
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE,
                    Phrase.of("%s could not be deleted: %s", journal, Phrased.of(e)),
                    e);
        }
    }

    /// What is kept for a project, the oldest first.
    ///
    /// @throws ProjectException if there is a journal that cannot be read
    public List<Kept> find(Id project) throws ProjectException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<Kept>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.startsWith(project + " ") && name.endsWith(ENDING)) {
                    found.add(read(file));
                }
            }
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
        return found;
    }

    private static Kept read(Path journal) throws IOException, ProjectException {
        var lines = Files.readString(journal, StandardCharsets.UTF_8).split("\n", HEAD + 1);
        try {
            return new Kept(
                    journal,
                    Instant.parse(lines[1]),
                    Id.parse(lines[2]),
                    PendingJson.read(lines[HEAD]));
        } catch (StoreException
                | IllegalArgumentException
                | DateTimeException
                | ArrayIndexOutOfBoundsException e) {
            throw unreadable(journal, e);
        }
    }

    private static ProjectException unreadable(Path what, Exception cause) {
        return new ProjectException(
                Kind.DAMAGED, Phrase.of("%s cannot be read: %s", what, Phrased.of(cause)), cause);
    }

    private Path journal(Lookout.Subject subject) {
        return folder.resolve(
                "%s %014d%s".formatted(subject.project(), subject.opened().toEpochMilli(), ENDING));
    }
}
