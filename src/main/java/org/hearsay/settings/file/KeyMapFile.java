package org.hearsay.settings.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.io.AtomicFile;
import org.hearsay.settings.KeyMap;

/// A person's keys in a file of their own, to be taken to another computer: a line a command, its
/// id, `=`, and its keys with blanks between them. Blocks.
public final class KeyMapFile {

    private static final String BETWEEN = "=";

    private KeyMapFile() {}

    public static void write(Path file, KeyMap keys) throws IOException {
        AtomicFile.write(
                file,
                keys.written().entrySet().stream()
                        .map(e -> e.getKey() + BETWEEN + e.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    /// Lines that are no keys are passed over.
    ///
    /// @throws IOException if the file cannot be read as text
    public static KeyMap read(Path file) throws IOException {
        var written = new TreeMap<String, String>();
        for (var line : Files.readAllLines(file)) {
            int at = line.indexOf(BETWEEN);
            if (at > 0 && line.substring(0, at).strip().matches("[A-Za-z0-9:_-]+")) {
                written.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
            }
        }
        return KeyMap.read(written);
    }
}
