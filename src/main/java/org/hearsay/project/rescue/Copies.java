package org.hearsay.project.rescue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.edit.Pending;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.store.ProjectStore;
import org.hearsay.store.StoreException;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Copies of a project to another place. Blocks; to be called from a job.
public final class Copies {

    private Copies() {}

    /// @param pending what the project's own file does not have yet
    /// @param annotator id of whoever did it
    /// @param target must not exist
    /// @throws ProjectException if the copy could not be made; nothing of it is left then
    public static void save(Path project, List<Pending> pending, Id annotator, Path target)
            throws ProjectException {
        if (Files.exists(target)) {
            throw new ProjectException(
                    Kind.EXISTS,
                    Phrase.of("There is a file %s already; choose another name.", target));
        }
        boolean made = false;
        try {
            ProjectStore.copy(project, target);
            if (!pending.isEmpty()) {
                append(pending, annotator, target);
            }
            made = true;
        } catch (StoreException e) {
            throw new ProjectException(
                    Kind.STORAGE, Phrase.of("%s was not written: %s", target, Phrased.of(e)), e);
        } finally {
            if (!made) {
                remove(target);
            }
        }
    }

    private static void append(List<Pending> pending, Id annotator, Path target)
            throws ProjectException {
        try (Project copy = Projects.open(target)) {
            Replay.onto(copy.log(), annotator, pending);
        }
    }

    private static void remove(Path target) {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            System.getLogger(Copies.class.getName())
                    .log(System.Logger.Level.WARNING, "A part of a copy stayed behind", e);
        }
    }
}
