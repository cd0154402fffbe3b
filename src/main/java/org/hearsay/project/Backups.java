package org.hearsay.project;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.backup.Backup;
import org.hearsay.project.backup.BackupFolder;
import org.hearsay.project.backup.Retention;
import org.hearsay.store.ProjectStore;
import org.hearsay.store.StoreException;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// The backups of an open project. Blocks: to be called from a job or a command, never from the
/// store's thread.
public final class Backups {

    private final Project project;
    private final Supplier<BackupFolder> folder;
    private final Clock clock;

    /// Backups where the project's are kept at the time.
    public Backups(Project project, Clock clock) {
        this(project, () -> BackupFolder.of(project.file(), project.backupFolder()), clock);
    }

    /// Backups in this folder, whatever else is in it.
    public Backups(Project project, Path folder, Clock clock) {
        this(project, () -> new BackupFolder(project.file().toAbsolutePath(), folder), clock);
    }

    private Backups(Project project, Supplier<BackupFolder> folder, Clock clock) {
        this.project = project;
        this.folder = folder;
        this.clock = clock;
    }

    /// To be called by every operation that changes much at once, before it changes anything.
    ///
    /// @throws ProjectException if there is none and none can be written; the operation must not go
    ///   on then
    public static void before(Backup.Kind reason, Project project) throws ProjectException {
        new Backups(project, Clock.system(ZoneId.systemDefault())).take(reason);
    }

    /// Newest first; with those beside the project, where it is there that they were kept before.
    ///
    /// @throws ProjectException if the folder cannot be read
    public List<Backup> list() throws ProjectException {
        var now = folder.get();
        try {
            return Stream.concat(now.list().stream(), earlier(now).list().stream())
                    .distinct()
                    .sorted(Comparator.comparing(Backup::time).reversed())
                    .toList();
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE,
                    Phrase.of("%s cannot be read: %s", now.folder(), Phrased.of(e)),
                    e);
        }
    }

    private BackupFolder earlier(BackupFolder now) {
        return project.backupFolder().isPresent() ? BackupFolder.beside(project.file()) : now;
    }

    /// Makes a backup of the project as it is now, and checks it; nothing where the newest one is
    /// just like it.
    ///
    /// @return the new one; empty where nothing has changed since the newest
    /// @throws ProjectException if it could not be written, or is not sound
    public Optional<Backup> take(Backup.Kind kind) throws ProjectException {
        var now = folder.get();
        try {
            if (isUnchanged(now)) {
                return Optional.empty();
            }
            var made = now.add(kind, clock.instant());
            now.thin(Retention.standard(clock.getZone()));
            return Optional.of(made);
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE,
                    Phrase.of(
                            "No backup could be written in %s: %s. Make room there, or see that the folder may be written.",
                            now.folder(), Phrased.of(e)),
                    e);
        } catch (StoreException e) {
            throw Translation.of(e);
        }
    }

    /// Replaces all of the project by a backup, after a backup of the present state. The project
    /// has to be closed and opened again then.
    ///
    /// @return the backup of what was replaced; empty where the newest one is just like it
    /// @throws ProjectException if the backup is damaged or no backup of a project, or the project
    ///   cannot be written; nothing has changed then
    public Optional<Backup> replaceBy(Path backup) throws ProjectException {
        if (project.access() instanceof Access.ReadOnly) {
            throw new ProjectException(
                    Kind.READ_ONLY,
                    Phrase.of("The project is open for reading only; nothing was restored."));
        }
        requireSound(backup);
        var before = take(Backup.Kind.BEFORE_RESTORE);
        Translation.now(Projects.storeOf(project).restoreFrom(backup));
        return before;
    }

    /// @throws ProjectException if the backup is damaged, or no project
    public static void requireSound(Path backup) throws ProjectException {
        try (var other = Projects.openForReading(backup)) {
            var found = Translation.now(Projects.storeOf(other).verify()).findings();
            if (!found.isEmpty()) {
                throw new ProjectException(
                        Kind.DAMAGED,
                        Phrase.of(
                                "%s is damaged (%s: %s); nothing was restored. Take another backup.",
                                backup.getFileName(),
                                found.getFirst().where(),
                                found.getFirst().what()));
            }
        }
    }

    private boolean isUnchanged(BackupFolder folder) throws IOException, ProjectException {
        // Asked of the store's own thread, and so behind all that waits there.
        var state = Translation.now(Projects.storeOf(project).state());
        var newest = folder.newest();
        return newest.isPresent() && state.equals(stateOf(newest.get().file()));
    }

    /// Empty for a backup that cannot be read any more, which is none.
    private static String stateOf(Path backup) {
        try (var store = ProjectStore.openForReading(backup)) {
            return Translation.now(store.state());
        } catch (StoreException _) {
            return "";
        } catch (ProjectException _) {
            return "";
        }
    }
}
