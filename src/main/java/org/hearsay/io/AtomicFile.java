package org.hearsay.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/// Writes a file beside itself, brings it to the disk, and only then gives it its name: whoever
/// looks finds the old file or the new one, never a part.
public final class AtomicFile {

    private AtomicFile() {}

    /// What goes into the file.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// @throws IOException if the file could not be written; nothing of it is left behind
    public static void write(Path file, Content content) throws IOException {
        var folder =
                Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
        Files.createDirectories(folder);
        // Not a temporary file of the system's, which nobody else might read.
        var draft = folder.resolve(".hearsay-" + UUID.randomUUID() + ".part");
        try {
            try (var channel =
                    FileChannel.open(
                            draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// As UTF-8.
    ///
    /// @throws IOException as the other does
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void move(Path draft, Path file) throws IOException {
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
}
