package org.hearsay.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// Many small files in a folder that nobody looks into before it is complete and gets its name.
/// Each is put together in memory, so that one that cannot be is not there at all, and written at
/// once; none is brought to the disk by itself, which would take as long as all the rest of an
/// export. One thread.
public final class DraftFolder {

    private final Path folder;
    private final SequencedMap<Path, FileSum> files = new LinkedHashMap<>();
    private final Set<Path> made = new HashSet<>();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 14);

    public DraftFolder(Path folder) {
        this.folder = folder;
    }

    /// @param relative below the folder
    /// @return the whole path
    public Path write(Path relative, AtomicFile.Content content) throws IOException {
        this.content.reset();
        content.writeTo(this.content);
        return write(relative, this.content.toByteArray());
    }

    /// As UTF-8.
    ///
    /// @param relative below the folder
    /// @return the whole path
    public Path write(Path relative, String text) throws IOException {
        return write(relative, text.getBytes(StandardCharsets.UTF_8));
    }

    /// What was written, by whole path, in that order.
    public Map<Path, FileSum> files() {
        return files;
    }

    private Path write(Path relative, byte[] bytes) throws IOException {
        var file = folder.resolve(relative);
        if (made.add(file.resolveSibling(""))) {
            Files.createDirectories(file.resolveSibling(""));
        }
        Files.write(file, bytes);
        files.put(file, FileSum.of(bytes));
        return file;
    }
}
