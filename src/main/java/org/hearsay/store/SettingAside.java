package org.hearsay.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.hearsay.store.StoreException.Kind;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Puts another file in the place of a project that SQLite cannot read any more. Blocks.
public final class SettingAside {

    /// What SQLite keeps beside a file while it is written.
    private static final List<String> COMPANIONS = List.of("-wal", "-shm");

    private SettingAside() {}

    /// Moves the project out of the way, with what SQLite keeps beside it, and a copy of the
    /// replacement into its place.
    ///
    /// @param aside where the project goes, which must be free
    /// @throws StoreException if somebody has the project, or the folder cannot be written; the
    ///   project is where it was then
    public static void replace(Path project, Path replacement, Path aside) throws StoreException {
        try (var _ = lock(project)) {
            var draft = project.resolveSibling(".hearsay-" + UUID.randomUUID() + ".part");
            try {
                Files.copy(replacement, draft);
                try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                for (var ending : COMPANIONS) {
                    move(beside(project, ending), beside(aside, ending));
                }
                move(project, aside);
                Files.move(draft, project, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new StoreException(
                    Kind.STORAGE,
                    Phrase.of(
                            "%s could not be replaced: %s. See that its folder may be written and has room.",
                            project, Phrased.of(e)),
                    e);
        }
    }

    private static ProjectLock lock(Path project) throws IOException, StoreException {
        return ProjectLock.take(project)
                .orElseThrow(() ->
                        new StoreException(
                                Kind.READ_ONLY,
                                Phrase.of(
                                        "%s is open elsewhere; close it there and try again. Nothing was changed.",
                                        project)));
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to);
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
