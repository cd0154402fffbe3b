package org.hearsay.format.refi;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hearsay.text.TextDecoder;

/// The texts in the zip of a project, by the paths with which sources name them.
final class RefiTexts {

    private static final String INTERNAL = "internal://";

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    RefiTexts(ZipFile zip) {
        this.zip = zip;
        zip.stream()
                .filter(e -> !e.isDirectory())
                .forEach(e -> entries.put(fileName(e.getName()), e));
    }

    /// The text's bytes; empty where it is not in the zip, or too large.
    Optional<byte[]> bytes(String path) throws IOException {
        if (!path.startsWith(INTERNAL)) {
            return Optional.empty();
        }
        var entry = entries.get(fileName(path));
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes((int) TextDecoder.MAX_BYTES + 1);
            return bytes.length > TextDecoder.MAX_BYTES ? Optional.empty() : Optional.of(bytes);
        }
    }

    /// Programs differ in how they write the folder.
    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
