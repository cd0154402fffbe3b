package org.hearsay.io;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/// A file that is written beside its place, piece by piece, and gets its name when it is complete;
/// for several that grow side by side. One thread.
public final class DraftFile implements Closeable {

    private final Path file;
    private final Path draft;
    private final FileChannel channel;
    private final OutputStream out;

    /// Opens the draft, and makes the folder where it is missing.
    public DraftFile(Path file) throws IOException {
        var folder =
                Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
        Files.createDirectories(folder);
        this.file = file;
        // Not a temporary file of the system's, which nobody else might read.
        draft = folder.resolve(".hearsay-" + UUID.randomUUID() + ".part");
        channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    public OutputStream out() {
        return out;
    }

    /// Brings it to the disk and gives it its name.
    public void publish() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        try {
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            // Some network folders; the copy is complete either way before the name is given.
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Leaves nothing of a draft that was not published.
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(draft);
    }
}
