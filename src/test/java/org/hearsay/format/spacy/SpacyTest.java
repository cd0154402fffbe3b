package org.hearsay.format.spacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.SeedDocument;
import org.hearsay.format.text.TextWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every fragment is a span in code points, and no entity overlaps another. The script itself is
/// tried where spaCy is.
class SpacyTest {

    @TempDir private Path folder;
    private final RandomCorpus corpus = new RandomCorpus();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyFragmentIsASpan(int seed) throws Exception {
        var original = corpus.random(new Random(seed));
        var written = corpus.write(new SpacyWriter(), original, folder);
        assertThat(spans(row())).isEqualTo(expected(original));
        long parts =
                original.layers().getFirst().annotations().stream()
                        .filter(a -> a.anchor().isDiscontinuous())
                        .count();
        assertThat(SeedDocument.kinds(written))
                .containsEntry("discontinuous", (int) parts)
                .containsEntry("relation", 8)
                .containsEntry("form", 1);
        assertEntitiesAreFlat();
    }

    @Test
    void theReferenceKeepsItsSpansAndTellsOfTheRest() throws Exception {
        for (var name : List.of(SeedDocument.GOLD, SeedDocument.UNICODE)) {
            var seed = SeedDocument.of(name);
            var written = seed.write(new SpacyWriter(), folder, Map.of());
            assertThat(spans(row())).isEqualTo(expected(seed.document()));
            assertEntitiesAreFlat();
            assertThat(SeedDocument.kinds(written))
                    .containsEntry("discontinuous", 4)
                    .containsEntry("relation", seed.layer().relationCount())
                    .doesNotContainKey("annotation");
            assertThat(folder.resolve(SpacyWriter.SCRIPT)).content().contains("DocBin(");
        }
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedDocument.of(SeedDocument.UNICODE);
        seed.write(new SpacyWriter(), folder, Map.of());
        var file = folder.resolve(SpacyWriter.FILE);
        var good = Files.readString(file);
        for (var bad :
                List.of(
                        good.replaceFirst("\"label\":\"CUE\"", "\"label\":\"CLAIM\""),
                        good.replaceFirst("\"start\":(\\d)", "\"start\":1$1"),
                        good.replaceFirst("\\{\"start\"[^}]*\\},", ""))) {
            assertThat(bad).isNotEqualTo(good);
            Files.writeString(file, bad);
            assertThat(spans(row())).isNotEqualTo(expected(seed.document()));
        }
    }

    @Test
    void plainTextIsTheTextAndCountsTheRest() throws Exception {
        for (var name : List.of(SeedDocument.GOLD, SeedDocument.UNICODE)) {
            var seed = SeedDocument.of(name);
            var written = seed.write(new TextWriter(), folder, Map.of());
            assertThat(Files.readString(folder.resolve("seed-000.txt")))
                    .isEqualTo(seed.document().article().text().value());
            assertThat(written.annotations()).isZero();
            assertThat(SeedDocument.kinds(written))
                    .containsEntry("annotation", 106)
                    .containsEntry("relation", seed.layer().relationCount());
        }
    }

    private void assertEntitiesAreFlat() throws Exception {
        int end = 0;
        for (var span : row().path("spans")) {
            if (span.path("ent").asBoolean()) {
                assertThat(span.path("start").asInt()).isGreaterThanOrEqualTo(end);
                end = span.path("end").asInt();
            }
        }
    }

    private JsonNode row() throws Exception {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder.resolve(SpacyWriter.FILE)));
    }

    /// Words as Python slices them.
    private static List<String> spans(JsonNode row) {
        var letters = row.path("text").asString().codePoints().toArray();
        var spans = new ArrayList<String>();
        for (var span : row.path("spans")) {
            int start = Math.min(span.path("start").asInt(), letters.length);
            int end = Math.max(start, span.path("end").asInt());
            spans.add(
                    span.path("id").asString()
                            + span.path("label").asString()
                            + start
                            + new String(letters, start, end - start));
        }
        return spans;
    }

    private static List<String> expected(AnnotatedDocument document) {
        var text = document.article().text();
        var index = text.codePoints();
        return document.layers().getFirst().annotations().stream()
                .flatMap(a ->
                        a.anchor().fragments().stream()
                                .map(f ->
                                        a.id()
                                                + a.label()
                                                + index.toCodePoint(f.start())
                                                + text.at(f)))
                .toList();
    }
}
