package org.hearsay.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The right to write to a project, held by an operating-system lock on a file beside it: never on
/// the database itself, whose own locks that would break. A crash frees it at once.
///
/// The file says who holds it. The lock is on a byte far behind that text, so that others may read
/// the text where locks are mandatory.
final class ProjectLock implements AutoCloseable {

    private static final long LOCKED_BYTE = 1L << 30;

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private ProjectLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /// Empty where somebody else holds it.
    ///
    /// @throws IOException if the file beside the project cannot be made
    static Optional<ProjectLock> take(Path project) throws IOException {
        var file = beside(project);
        var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock != null) {
                var text = me().toString().getBytes(StandardCharsets.UTF_8);
                channel.truncate(0).write(ByteBuffer.wrap(text), 0);
                return Optional.of(new ProjectLock(file, channel, lock));
            }
        } catch (OverlappingFileLockException _) {
            // Another window of this very process.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /// Who holds the lock, as far as its file tells.
    static Holder holder(Path project) {
        try {
            var lines = Files.readAllLines(beside(project));
            return lines.size() >= 2 ? new Holder(lines.get(0), lines.get(1)) : Holder.UNKNOWN;
        } catch (IOException _) {
            return Holder.UNKNOWN;
        }
    }

    /// @param since ISO 8601
    record Holder(String who, String since) {

        static final Holder UNKNOWN = new Holder("", "");

        @Override
        public String toString() {
            return who + "\n" + since + "\n";
        }
    }

    @Override
    public void close() throws IOException {
        // Deleted while still held, so that nobody can have taken it in between.
        Files.deleteIfExists(file);
        lock.release();
        channel.close();
    }

    private static Path beside(Path project) {
        return project.resolveSibling(project.getFileName() + ".lock");
    }

    private static Holder me() {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            host = "this computer";
        }
        return new Holder(
                "%s on %s".formatted(System.getProperty("user.name", "somebody"), host),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
