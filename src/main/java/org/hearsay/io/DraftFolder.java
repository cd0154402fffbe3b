package org.hearsay.io;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
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
    private final Utf8Buffer content = new Utf8Buffer();

    /// What goes into a file.
    @FunctionalInterface
    public interface Content {
        void writeTo(Utf8Buffer out) throws IOException;
    }

    public DraftFolder(Path folder) {
        this.folder = folder;
    }

    /// @param relative below the folder
    /// @return the whole path
    public Path write(Path relative, Content content) throws IOException {
        this.content.reset();
        content.writeTo(this.content);
        return written(folder.resolve(relative));
    }

    /// As UTF-8.
    ///
    /// @param relative below the folder
    /// @return the whole path
    public Path write(Path relative, String text) throws IOException {
        return write(relative, out -> out.append(text));
    }

    /// What was written, by whole path, in that order.
    public Map<Path, FileSum> files() {
        return files;
    }

    private Path written(Path file) throws IOException {
        var home = file.resolveSibling("");
        if (made.add(home)) {
            Files.createDirectories(home);
        }
        // In one call, where Files.write makes one for every eight kilobytes.
        try (var channel = FileChannel.open(file, CREATE, TRUNCATE_EXISTING, WRITE)) {
            content.writeTo(channel);
        }
        files.put(file, content.sum());
        return file;
    }
}
