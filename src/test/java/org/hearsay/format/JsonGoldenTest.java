package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.BuiltInFormats;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The files that we write of a short article are those in the resources, which were read by eye.
class JsonGoldenTest {

    private static final Map<String, String> FILES =
            Map.of(
                    "doccano", "doccano.jsonl",
                    "label-studio", "tasks.json",
                    "prodigy", "prodigy.jsonl",
                    "w3c", "Rain.jsonld",
                    "claimreview", "Rain.jsonld");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"doccano", "label-studio", "prodigy", "w3c", "claimreview"})
    void aShortArticleIsWrittenAsEver(String format) throws Exception {
        SmallCorpus.write(BuiltInFormats.all().writer(format).orElseThrow(), folder);
        var written = Files.readString(folder.resolve(FILES.get(format)));
        assertThat(written).isEqualTo(Collected.resource("format/golden/" + format + ".json"));
    }
}
