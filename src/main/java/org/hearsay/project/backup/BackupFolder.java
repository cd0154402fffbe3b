package org.hearsay.project.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.hearsay.project.backup.Backup.Kind;
import org.hearsay.store.ProjectStore;
import org.hearsay.store.StoreException;
import org.hearsay.text.phrase.Phrase;

/// The folder with the backups of one project. Blocks.
///
/// @param project the project's file
public record BackupFolder(Path project, Path folder) {

    /// What the program writes beside a file of an earlier version before it updates it.
    private static final String OLDER = ".version-";

    /// The folder beside the project.
    public static BackupFolder beside(Path project) {
        var absolute = project.toAbsolutePath();
        return new BackupFolder(
                absolute, absolute.resolveSibling(BackupName.stem(absolute) + " backups"));
    }

    /// The folder of a project within one for all projects; what is called alike and lies elsewhere
    /// has another.
    ///
    /// @param all empty for the folder beside the project
    public static BackupFolder of(Path project, Optional<Path> all) {
        var absolute = project.toAbsolutePath().normalize();
        var name =
                "%s backups %08x"
                        .formatted(BackupName.stem(absolute), absolute.toString().hashCode());
        return all.map(folder -> new BackupFolder(absolute, folder.resolve(name)))
                .orElseGet(() -> beside(project));
    }

    /// Newest first.
    public List<Backup> list() throws IOException {
        return Stream.concat(named().stream(), updates().stream())
                .sorted(Comparator.comparing(Backup::time).reversed())
                .toList();
    }

    public Optional<Backup> newest() throws IOException {
        return named().stream().max(Comparator.comparing(Backup::time));
    }

    /// The newest in which everything is as it was saved. Reads those before it in vain.
    public Optional<Backup> newestSound() throws IOException {
        return named().stream()
                .sorted(Comparator.comparing(Backup::time).reversed())
                .filter(BackupFolder::isSound)
                .findFirst();
    }

    /// Makes a backup, opens it again and checks everything in it; only then it gets its name.
    ///
    /// @throws StoreException if the project cannot be read, or what was written is not sound
    /// @throws IOException if the folder cannot be written
    public Backup add(Kind kind, Instant now) throws IOException, StoreException {
        Files.createDirectories(folder);
        var draft = folder.resolve(".hearsay-" + UUID.randomUUID() + ".part");
        try {
            ProjectStore.copy(project, draft);
            check(draft);
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            var name = freeName(kind, now.truncatedTo(ChronoUnit.MILLIS));
            var file = folder.resolve(name.file());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return new Backup(file, kind, name.time(), Files.size(file));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// Deletes those that need not be kept.
    public void thin(Retention retention) throws IOException {
        for (var backup : retention.doomed(named())) {
            Files.deleteIfExists(backup.file());
        }
    }

    private BackupName freeName(Kind kind, Instant now) {
        var name = new BackupName(BackupName.stem(project), now, kind);
        while (Files.exists(folder.resolve(name.file()))) {
            name = new BackupName(name.project(), name.time().plusMillis(1), kind);
        }
        return name;
    }

    private static void check(Path file) throws StoreException {
        try (var copy = ProjectStore.openForReading(file)) {
            var found = copy.verify().join().findings();
            if (!found.isEmpty()) {
                throw new StoreException(
                        StoreException.Kind.DAMAGED,
                        Phrase.of(
                                "The backup is not sound (%s: %s). Run \"hearsay verify\" on the project.",
                                found.getFirst().where(), found.getFirst().what()));
            }
        }
    }

    private static boolean isSound(Backup backup) {
        try (var copy = ProjectStore.openForReading(backup.file())) {
            return copy.verify().join().findings().isEmpty();
        } catch (StoreException | CompletionException _) {
            return false;
        }
    }

    private List<Backup> named() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var stem = BackupName.stem(project);
        try (var files = Files.list(folder)) {
            return files.flatMap(file ->
                            BackupName.of(file)
                                    .filter(name -> name.project().equals(stem))
                                    .map(name ->
                                            new Backup(file, name.kind(), name.time(), size(file)))
                                    .stream())
                    .toList();
        }
    }

    private List<Backup> updates() throws IOException {
        var start = project.getFileName() + OLDER;
        try (var files = Files.list(project.resolveSibling("."))) {
            return files.filter(
                            file -> {
                                var name = file.getFileName().toString();
                                return name.startsWith(start) && name.endsWith(".bak");
                            })
                    .map(file ->
                            new Backup(
                                    file.normalize(),
                                    Kind.BEFORE_UPDATE,
                                    changed(file),
                                    size(file)))
                    .toList();
        }
    }

    /// A file that goes away while it is looked at has no size.
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0;
        }
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException _) {
            return Instant.EPOCH;
        }
    }
}
