package org.hearsay.project.rescue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.project.Access;
import org.hearsay.project.Backups;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.backup.Backup;
import org.hearsay.project.backup.BackupName;
import org.hearsay.store.SettingAside;
import org.hearsay.store.StoreException;
import org.hearsay.text.phrase.Phrase;

/// What a project was before a backup took its place: a backup of its own, or where it was too
/// damaged for one, its file as it lay there.
///
/// @param before the backup of what was replaced; empty where the newest one is just like it, or
///   there could be none
/// @param aside the damaged file; empty where it was sound
public record Restoration(Optional<Backup> before, Optional<Path> aside) {

    private static final String ENDING = ".hearsay";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /// Replaces all of a closed project by a backup, which is checked first. Blocks.
    ///
    /// @param folder where the person keeps backups; empty for the one beside the project
    /// @throws ProjectException if the backup is damaged or no backup of a project, or the project
    ///   is open elsewhere or cannot be written; nothing has changed then
    public static Restoration of(Path file, Path backup, Optional<Path> folder, Clock clock)
            throws ProjectException {
        Backups.requireSound(backup);
        try (var project = Projects.open(file)) {
            requireWritable(file, project);
            project.keepBackupsIn(folder);
            return new Restoration(new Backups(project, clock).replaceBy(backup), Optional.empty());
        } catch (ProjectException e) {
            if (isBeyondReading(file, e.kind())) {
                return aside(file, backup, clock.instant());
            }
            throw e;
        }
    }

    /// A project whose very first bytes are gone is told from a stranger's file by its name.
    private static boolean isBeyondReading(Path file, Kind kind) {
        return kind == Kind.DAMAGED
                || kind == Kind.NOT_A_PROJECT && file.toString().endsWith(ENDING);
    }

    private static Restoration aside(Path file, Path backup, Instant now) throws ProjectException {
        var name = "%s (damaged, %s).hearsay".formatted(BackupName.stem(file), TIME.format(now));
        var aside = file.resolveSibling(name);
        try {
            SettingAside.replace(file, backup, aside);
        } catch (StoreException e) {
            throw Translation.of(e);
        }
        return new Restoration(Optional.empty(), Optional.of(aside));
    }

    private static void requireWritable(Path file, Project project) throws ProjectException {
        if (project.access() instanceof Access.ReadOnly) {
            throw new ProjectException(
                    Kind.READ_ONLY,
                    Phrase.of(
                            "%s cannot be written now; nothing was restored. Close it wherever it is open and try again.",
                            file));
        }
    }
}
