package org.hearsay.format.articles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that end as tables do and are none.
final class WebAnno {

    private static final byte[] MARK = "#FORMAT=WebAnno".getBytes(StandardCharsets.US_ASCII);

    private WebAnno() {}

    static boolean isOne(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(MARK.length), MARK);
        }
    }
}
