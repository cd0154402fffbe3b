package org.hearsay.io;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/// Many small files in a folder that nobody looks into before it is complete and gets its name.
/// Each is put together in memory, so that one that cannot be is not there at all, and written at
/// once; none is brought to the disk by itself, which would take as long as all the rest of an
/// export.
///
/// One thread calls it. Files are hashed and written by others while it goes on, no more of them at
/// a time than a small number; [#close] waits for the last.
public final class DraftFolder {

    /// Enough that no processor waits, and few enough that memory does not grow with the files.
    private static final int AT_ONCE = 4 * Runtime.getRuntime().availableProcessors();

    /// Of a file that is not there yet.
    private static final FileSum UNKNOWN = new FileSum("", 0);

    private final Path folder;
    private final Executor crew;
    private final PackedList.Builder<SummedFile> files;

    /// Few, since who writes one file for each document leaves it to us.
    private final Map<Path, FileSum> others = new HashMap<>();

    private final Set<Path> made = new HashSet<>();
    private final Queue<Utf8Buffer> free = new ConcurrentLinkedQueue<>();
    private final Queue<Ahead> ahead = new ArrayDeque<>();

    /// What goes into a file.
    @FunctionalInterface
    public interface Content {
        void writeTo(Utf8Buffer out) throws IOException;
    }

    /// A file that may not be there yet.
    ///
    /// @param then to be done when it is, by the thread that calls us
    private record Ahead(Path file, CompletableFuture<FileSum> sum, Runnable then) {}

    /// @param crew runs what other threads do; to be closed by its owner before the folder is moved
    ///   or taken away
    public DraftFolder(Path folder, Executor crew) {
        this.folder = folder;
        this.crew = crew;
        files = new PackedList.Builder<>(SummedFile.below(folder));
    }

    /// Puts the content together before it returns.
    ///
    /// @param relative below the folder
    /// @return the whole path
    /// @throws IOException if this file, or one before it, could not be written
    public Path write(Path relative, Content content) throws IOException {
        var buffer = buffer();
        content.writeTo(buffer);
        return send(
                relative, () -> written(folder.resolve(relative), buffer), DraftFolder::nothing);
    }

    /// Leaves it to another thread to put the content together.
    ///
    /// @param relative below the folder
    /// @param content looks only at what does not change any more, and changes nothing
    /// @return the whole path
    /// @throws IOException if one of the files before it could not be written
    public Path writeLater(Path relative, Content content) throws IOException {
        return writeLater(relative, content, DraftFolder::nothing);
    }

    /// As the other, and does something more when the file is there.
    ///
    /// @param then is run by the thread that calls this or another method, in the order of files
    public Path writeLater(Path relative, Content content, Runnable then) throws IOException {
        return send(
                relative,
                () -> {
                    var buffer = buffer();
                    content.writeTo(buffer);
                    return written(folder.resolve(relative), buffer);
                },
                then);
    }

    /// As UTF-8.
    ///
    /// @param relative below the folder
    /// @return the whole path
    /// @throws IOException if one of the files before it could not be written
    public Path write(Path relative, String text) throws IOException {
        return writeLater(relative, out -> out.append(text));
    }

    /// Writes a file that may be too large for memory, piece by piece, before it returns.
    ///
    /// @param relative below the folder
    /// @throws IOException if this file, or one before it, could not be written
    public void writeThrough(Path relative, AtomicFile.Content content) throws IOException {
        var file = place(relative);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            var meter = new FileSum.Meter(out);
            content.writeTo(meter);
            makeRoom();
            ahead.add(
                    new Ahead(
                            file,
                            CompletableFuture.completedFuture(meter.sum()),
                            DraftFolder::nothing));
        }
    }

    /// The place of a file that the caller writes itself, before it closes this.
    ///
    /// @param relative below the folder
    /// @return the whole path
    /// @throws IOException if one of the files before it could not be written
    public Path others(Path relative) throws IOException {
        var file = folder.resolve(relative);
        others.put(file, UNKNOWN);
        makeRoom();
        ahead.add(
                new Ahead(file, CompletableFuture.completedFuture(UNKNOWN), DraftFolder::nothing));
        return file;
    }

    /// Waits until all files are there.
    ///
    /// @throws IOException if one of them could not be written
    /// @return in the order in which they were handed over
    public PackedList<SummedFile> close() throws IOException {
        while (!ahead.isEmpty()) {
            settle(ahead.remove());
        }
        for (var other : others.entrySet()) {
            other.setValue(FileSum.of(other.getKey()));
        }
        return files.build().map(this::known);
    }

    private SummedFile known(SummedFile one) {
        var sum = others.get(one.file());
        return sum == null ? one : new SummedFile(one.file(), sum);
    }

    private interface Task {
        FileSum run() throws IOException;
    }

    private Path send(Path relative, Task task, Runnable then) throws IOException {
        var file = place(relative);
        makeRoom();
        ahead.add(
                new Ahead(file, CompletableFuture.supplyAsync(() -> unchecked(task), crew), then));
        return file;
    }

    private Path place(Path relative) throws IOException {
        var file = folder.resolve(relative);
        var home = file.resolveSibling("");
        if (made.add(home)) {
            Files.createDirectories(home);
        }
        return file;
    }

    private static void nothing() {}

    /// For several at once, since to wake a thread costs as much as to write a small file.
    private void makeRoom() throws IOException {
        if (ahead.size() < AT_ONCE) {
            return;
        }
        // Mostly those before it are there when it is. What went wrong is told in its turn.
        ahead.stream()
                .skip(AT_ONCE / 2 - 1L)
                .findFirst()
                .ifPresent(one -> one.sum().exceptionally(_ -> UNKNOWN).join());
        while (ahead.size() > AT_ONCE / 2) {
            settle(ahead.remove());
        }
    }

    private void settle(Ahead one) throws IOException {
        try {
            files.add(new SummedFile(one.file(), one.sum().join()));
            one.then().run();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case UncheckedIOException failure -> throw failure.getCause();
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw e;
            }
        }
    }

    private static FileSum unchecked(Task task) {
        try {
            return task.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Utf8Buffer buffer() {
        var buffer = free.poll();
        return buffer == null ? new Utf8Buffer() : buffer;
    }

    private FileSum written(Path file, Utf8Buffer content) throws IOException {
        // In one call, where Files.write makes one for every eight kilobytes.
        try (var channel = FileChannel.open(file, CREATE, TRUNCATE_EXISTING, WRITE)) {
            content.writeTo(channel);
        }
        var sum = content.sum();
        content.reset();
        free.add(content);
        return sum;
    }
}
