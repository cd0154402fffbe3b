package org.hearsay.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.hearsay.model.Registry;
import org.hearsay.store.StoreException.Kind;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// How a project file becomes an open one.
public final class Opening {

    private Opening() {}

    static ProjectStore create(Path file, Registry initial) throws StoreException {
        if (Files.exists(file)) {
            throw new StoreException(
                    Kind.EXISTS, Phrase.of("There is a file %s already.", file.getFileName()));
        }
        var lock = lock(file);
        try {
            var store =
                    new ProjectStore(
                            file, new Sql(Database.create(file)), new Mode.Writing(), lock);
            store.fill(initial);
            return store;
        } catch (SQLException e) {
            release(lock);
            throw StoreThread.translated(e).about(file);
        } catch (StoreException e) {
            release(lock);
            throw e;
        }
    }

    static ProjectStore open(Path file) throws StoreException {
        requireThere(file);
        int version = version(file);
        if (version > Migrations.current()) {
            return reading(file, new Mode.Newer(version, Migrations.current()));
        }
        if (!isWritable(file)) {
            return reading(file, new Mode.NotWritable());
        }
        try {
            var lock = ProjectLock.take(file);
            if (lock.isEmpty()) {
                var holder = ProjectLock.holder(file);
                return reading(file, new Mode.HeldElsewhere(holder.who(), holder.since()));
            }
            return writing(file, lock.get());
        } catch (IOException _) {
            return reading(file, new Mode.NotWritable());
        }
    }

    /// Opens a copy that nobody else knows of, to read it: one that is of an earlier version or has
    /// a write-ahead log beside it is brought up to date, and any other is left as it is.
    ///
    /// @throws StoreException as [ProjectStore#open] does
    public static ProjectStore aside(Path copy) throws StoreException {
        requireThere(copy);
        boolean isReady = version(copy) == Migrations.current() && !Database.isInUse(copy);
        return isReady ? reading(copy, new Mode.Asked()) : open(copy);
    }

    static ProjectStore reading(Path file, Mode why) throws StoreException {
        requireThere(file);
        try {
            return new ProjectStore(file, new Sql(Database.openForReading(file)), why, null);
        } catch (SQLException e) {
            throw StoreThread.translated(e).about(file);
        }
    }

    private static ProjectStore writing(Path file, ProjectLock lock) throws StoreException {
        try {
            return new ProjectStore(
                    file, new Sql(Database.openForWriting(file)), new Mode.Writing(), lock);
        } catch (SQLException e) {
            release(lock);
            throw StoreThread.translated(e).about(file);
        } catch (StoreException e) {
            release(lock);
            throw e;
        }
    }

    private static int version(Path file) throws StoreException {
        try {
            return Database.versionOf(file);
        } catch (SQLException e) {
            throw StoreThread.translated(e).about(file);
        }
    }

    private static ProjectLock lock(Path file) throws StoreException {
        try {
            return ProjectLock.take(file)
                    .orElseThrow(() ->
                            new StoreException(
                                    Kind.EXISTS,
                                    Phrase.of(
                                            "Another window is making %s right now.",
                                            file.getFileName())));
        } catch (IOException e) {
            throw new StoreException(
                    Kind.STORAGE,
                    Phrase.of(
                            "Nothing can be written in %s: %s",
                            file.toAbsolutePath().getParent(), Phrased.of(e)),
                    e);
        }
    }

    private static void release(ProjectLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            System.getLogger(Opening.class.getName())
                    .log(System.Logger.Level.WARNING, "The lock file stayed behind", e);
        }
    }

    static void requireThere(Path file) throws StoreException {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Kind.MISSING, Phrase.of("There is no file %s.", file));
        }
    }

    private static boolean isWritable(Path file) {
        return Files.isWritable(file) && Files.isWritable(file.toAbsolutePath().getParent());
    }
}
