package org.hearsay.project.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.project.Access;
import org.hearsay.project.Access.Reason;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// A colleague's project, opened in a copy of our own: nothing is ever written to their file or
/// beside it, also where another program has it open or left something behind, and an older one can
/// be brought up to date. The copy is read as it is where it can be. Blocks.
final class TheirFile implements AutoCloseable {

    private static final String LOG = "-wal";

    /// How often a file that changes while it is copied is copied anew.
    private static final int ATTEMPTS = 5;

    private final Path folder;
    private final Project project;

    private TheirFile(Path folder, Project project) {
        this.folder = folder;
        this.project = project;
    }

    /// @throws ProjectException if there is no such file, it is no project, or it cannot be read
    static TheirFile open(Path file) throws ProjectException {
        if (!Files.isRegularFile(file)) {
            throw new ProjectException(
                    Kind.MISSING, Phrase.of("There is no file %s; nothing was merged.", file));
        }
        try {
            var folder = Files.createTempDirectory("hearsay-merge-");
            try {
                // By its own name, which what goes wrong is told with.
                var copy = folder.resolve(file.getFileName().toString());
                copy(file, copy);
                return new TheirFile(folder, opened(file, copy));
            } catch (IOException | ProjectException | RuntimeException e) {
                remove(folder);
                throw e;
            }
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE,
                    Phrase.of(
                            "%s could not be copied for reading: %s. Make room for temporary files, then try again. Nothing was merged.",
                            file.getFileName(), Phrased.of(e)),
                    e);
        }
    }

    Project project() {
        return project;
    }

    @Override
    public void close() {
        project.close();
        try {
            remove(folder);
        } catch (IOException e) {
            System.getLogger(TheirFile.class.getName())
                    .log(System.Logger.Level.WARNING, "A temporary copy stayed behind", e);
        }
    }

    private static Project opened(Path file, Path copy) throws ProjectException {
        Project project;
        try {
            project = Projects.openAside(copy);
        } catch (ProjectException e) {
            throw new ProjectException(
                    e.kind(), Phrase.of("%s Nothing was merged.", e.phrase()), e);
        }
        if (project.access() instanceof Access.ReadOnly(var why)
                && !(why instanceof Reason.Asked || why instanceof Reason.Backup)) {
            project.close();
            throw new ProjectException(
                    Kind.READ_ONLY,
                    Phrase.of(
                            "%s was written by a later version of Hearsay; install that version to merge it. Nothing was merged.",
                            file));
        }
        return project;
    }

    /// With what only its write-ahead log has so far. Where somebody writes meanwhile, the two may
    /// not belong together, and are copied again.
    private static void copy(Path file, Path copy) throws IOException, ProjectException {
        var log = file.resolveSibling(name(file) + LOG);
        for (int i = 0; i < ATTEMPTS; i++) {
            var before = state(List.of(file, log));
            Files.deleteIfExists(copy);
            Files.deleteIfExists(copy.resolveSibling(name(copy) + LOG));
            Files.copy(file, copy);
            try {
                Files.copy(log, copy.resolveSibling(name(copy) + LOG));
            } catch (NoSuchFileException _) {
                // A project that nobody has open is a single file.
            }
            if (before.equals(state(List.of(file, log)))) {
                return;
            }
        }
        throw new ProjectException(
                Kind.READ_ONLY,
                Phrase.of(
                        "Somebody is working in %s right now; close it there, then try again. Nothing was merged.",
                        file));
    }

    private static List<Object> state(List<Path> files) throws IOException {
        var state = new ArrayList<Object>();
        for (var file : files) {
            boolean isThere = Files.exists(file);
            state.add(isThere ? Files.size(file) : 0L);
            state.add(isThere ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0));
        }
        return state;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static void remove(Path folder) throws IOException {
        try (var left = Files.walk(folder)) {
            for (var file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
