package org.hearsay.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

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
        try (var draft = new DraftFile(file)) {
            content.writeTo(draft.out());
            draft.publish();
        }
    }

    /// @return of what was written
    /// @throws IOException as [#write] does
    public static FileSum writeSummed(Path file, Content content) throws IOException {
        try (var draft = new DraftFile(file)) {
            var meter = new FileSum.Meter(draft.out());
            content.writeTo(meter);
            draft.publish();
            return meter.sum();
        }
    }

    /// As UTF-8.
    ///
    /// @throws IOException as the other does
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
