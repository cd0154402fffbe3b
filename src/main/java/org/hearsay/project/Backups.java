package org.hearsay.project;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.backup.Backup;
import org.hearsay.project.backup.BackupFolder;
import org.hearsay.project.backup.Retention;
import org.hearsay.store.ProjectStore;
import org.hearsay.store.StoreException;

/// The backups of an open project. Blocks: to be called from a job or a command, never from the
/// store's thread.
public final class Backups {

    private final Project project;
    private final BackupFolder folder;
    private final Clock clock;

    /// Backups in the folder beside the project.
    public Backups(Project project, Clock clock) {
        this(project, BackupFolder.beside(project.file()), clock);
    }

    /// Backups in a folder of the person's choice.
    public Backups(Project project, Path folder, Clock clock) {
        this(project, new BackupFolder(project.file().toAbsolutePath(), folder), clock);
    }

    private Backups(Project project, BackupFolder folder, Clock clock) {
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

    /// Newest first.
    ///
    /// @throws ProjectException if the folder cannot be read
    public List<Backup> list() throws ProjectException {
        try {
            return folder.list();
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE,
                    "%s cannot be read: %s".formatted(folder.folder(), e.getMessage()),
                    e);
        }
    }

    /// Makes a backup of the project as it is now, and checks it; nothing where the newest one is
    /// just like it.
    ///
    /// @return the new one; empty where nothing has changed since the newest
    /// @throws ProjectException if it could not be written, or is not sound
    public Optional<Backup> take(Backup.Kind kind) throws ProjectException {
        try {
            if (isUnchanged()) {
                return Optional.empty();
            }
            var made = folder.add(kind, clock.instant());
            folder.thin(Retention.standard(clock.getZone()));
            return Optional.of(made);
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE,
                    new Why(
                            "No backup could be written in %s: %s. Make room there, or see that the folder may be written."
                                    .formatted(folder.folder(), e.getMessage()),
                            "no-backup",
                            List.of(folder.folder().toString(), String.valueOf(e.getMessage()))),
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
                    Kind.READ_ONLY, "The project is open for reading only; nothing was restored.");
        }
        requireSound(backup);
        var before = take(Backup.Kind.BEFORE_RESTORE);
        Translation.now(Projects.storeOf(project).restoreFrom(backup));
        return before;
    }

    private static void requireSound(Path backup) throws ProjectException {
        try (var other = Projects.openForReading(backup)) {
            var found = Translation.now(Projects.storeOf(other).verify()).findings();
            if (!found.isEmpty()) {
                throw new ProjectException(
                        Kind.DAMAGED,
                        "%s is damaged (%s: %s); nothing was restored. Take another backup."
                                .formatted(
                                        backup.getFileName(),
                                        found.getFirst().where(),
                                        found.getFirst().what()));
            }
        }
    }

    private boolean isUnchanged() throws IOException, ProjectException {
        // Asked of the store's own thread, and so behind all that waits there.
        var now = Translation.now(Projects.storeOf(project).state());
        var newest = folder.newest();
        return newest.isPresent() && now.equals(stateOf(newest.get().file()));
    }

    /// Empty for a backup that cannot be read any more, which is none.
    private static String stateOf(Path backup) {
        try (var store = ProjectStore.openForReading(backup)) {
            return Translation.now(store.state());
        } catch (StoreException | ProjectException _) {
            return "";
        }
    }
}
