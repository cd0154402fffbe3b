package org.hearsay.format.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.WriterOption;
import org.hearsay.text.phrase.Phrase;

/// Whose reading of the format a folder is written for. A folder that is not brat's own says so in
/// the first line of its `annotation.conf`, so that it is read as it was written.
enum Dialect {

    /// Code points; all parts of an annotation on its line, and none over a line end.
    BRAT(OffsetUnit.CODE_POINT),

    /// INCEpTION and other Java programs: UTF-16; each part is an annotation of its own, and may
    /// reach over line ends.
    INCEPTION(OffsetUnit.UTF16);

    static final WriterOption OPTION =
            new WriterOption(
                    "for",
                    List.of("brat", "inception"),
                    Phrase.of(
                            "who is to read it; INCEpTION and other Java programs count UTF-16 and know no spans of several parts"));

    static final String CONFIGURATION = "annotation.conf";

    /// A comment for brat.
    static final String REMARK = "# Offsets in this folder count UTF-16, for INCEpTION.";

    private final OffsetUnit unit;

    Dialect(OffsetUnit unit) {
        this.unit = unit;
    }

    static Dialect of(Map<String, String> options) {
        return options.getOrDefault(OPTION.key(), "").equals("inception") ? INCEPTION : BRAT;
    }

    /// Of a folder that was written before.
    static Dialect of(Path folder) throws IOException {
        var configuration = folder.resolve(CONFIGURATION);
        if (!Files.isRegularFile(configuration)) {
            return BRAT;
        }
        try (var in = Files.newInputStream(configuration)) {
            var start = in.readNBytes(REMARK.length());
            return new String(start, StandardCharsets.US_ASCII).equals(REMARK) ? INCEPTION : BRAT;
        }
    }

    OffsetUnit unit() {
        return unit;
    }
}
