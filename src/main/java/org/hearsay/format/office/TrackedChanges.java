package org.hearsay.format.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.text.phrase.Phrase;

/// Tells of changes in an OpenDocument text that nobody has accepted or refused: its parser gives
/// the words that were deleted as if they were there.
final class TrackedChanges {

    private static final byte[] MARK = "<text:deletion".getBytes(StandardCharsets.US_ASCII);

    private TrackedChanges() {}

    static void remark(Path file, String name, ImportSink sink) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var content = zip.getEntry("content.xml");
            if (content == null) {
                return;
            }
            try (var in = zip.getInputStream(content)) {
                if (contains(in.readAllBytes())) {
                    sink.issue(
                            new ImportIssue(
                                    name,
                                    0,
                                    Phrase.of(
                                            "has tracked changes; words that were deleted stand at its start. Accept or reject the changes and import it again")));
                }
            }
        }
    }

    private static boolean contains(byte[] bytes) {
        for (int i = 0; i + MARK.length <= bytes.length; i++) {
            int same = 0;
            while (same < MARK.length && bytes[i + same] == MARK[same]) {
                same++;
            }
            if (same == MARK.length) {
                return true;
            }
        }
        return false;
    }
}
