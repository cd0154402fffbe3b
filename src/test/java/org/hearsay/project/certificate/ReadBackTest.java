package org.hearsay.project.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.Loss;
import org.hearsay.format.LossCoding;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.SeedCorpus;
import org.hearsay.format.Written;
import org.hearsay.format.brat.BratReader;
import org.hearsay.format.brat.BratWriter;
import org.hearsay.format.jsonl.JsonlReader;
import org.hearsay.format.jsonl.JsonlWriter;
import org.hearsay.io.PackedList;
import org.hearsay.model.Article;
import org.hearsay.model.Id;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;
import org.hearsay.model.SchemaVersion;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.DocumentText;
import org.hearsay.text.phrase.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The certificate is worth something only if it fails where something is wrong.
class ReadBackTest {

    @TempDir private Path folder;
    private final RandomCorpus corpus = new RandomCorpus();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatAFormatReportsAsLostIsNoMismatch(int seed) throws Exception {
        var original = corpus.random(new Random(seed));
        var certificate =
                certificate(original, write(new BratWriter(), original), new BratReader());
        assertThat(certificate.where()).isEmpty();
        assertThat(certificate.annotations()).isBetween(20, 25);
    }

    @Test
    void oneLostAnnotationDoesNotHideAnotherThatIsOneCharacterOff() throws Exception {
        var original = corpus.random(new Random(3));
        var written = write(new BratWriter(), original);
        assertThat(written.losses()).isNotEmpty();
        var plain =
                original.layers().getFirst().annotations().stream()
                        .filter(a ->
                                written.losses().stream()
                                        .noneMatch(l -> l.id().equals(a.id().toString())))
                        .findFirst()
                        .orElseThrow();
        int start = original.article().text().codePoints().toCodePoint(plain.anchor().start());
        edit(
                written,
                ".ann",
                s ->
                        s.replace(
                                plain.label() + " " + start + " ",
                                plain.label() + " " + (start + 1) + " "));
        var where = certificate(original, written, new BratReader()).where();
        assertThat(where).anyMatch(m -> m.toString().contains(plain.id() + " was not read back"));
    }

    @Test
    void anotherLabelIsFound() throws Exception {
        assertThat(planted("\"label\":\"CLAIM\"", "\"label\":\"KLAIM\"")).isGreaterThan(1);
    }

    @Test
    void aDroppedRelationIsFound() throws Exception {
        assertThat(planted("(?m)^.*\"kind\":\"relation\".*\n", "")).isEqualTo(1);
    }

    @Test
    void anotherValueOfAnAnnotationIsFound() throws Exception {
        assertThat(planted("\"claim_type\":\"event\"", "\"claim_type\":\"quantity\"")).isEqualTo(1);
        assertThat(planted("\"level\":2", "\"level\":3")).isEqualTo(1);
        assertThat(planted("a note = with", "a note with")).isEqualTo(1);
    }

    @Test
    void anotherValueOfARelationIsFound() throws Exception {
        assertThat(planted("\"direction\":\"supports\"", "\"direction\":\"refutes\"")).isEqualTo(1);
    }

    @Test
    void aLostValueDoesNotHideAnotherPlace() throws Exception {
        var original = corpus.random(new Random(1));
        var written = write(new JsonlWriter(), original);
        var first = original.layers().getFirst().annotations().getFirst();
        edit(
                written,
                ".jsonl",
                s -> changed(s, first.id().toString(), "\"label\":\"", "\"label\":\"X"));
        var said =
                with(
                        written,
                        new Loss(
                                "attribute",
                                "A",
                                first.id().toString(),
                                Phrase.verbatim("no values")));
        assertThat(certificate(original, said, new JsonlReader()).where())
                .anyMatch(m -> m.toString().contains(first.id() + " was not read back"));
    }

    @Test
    void aLostValueIsNoMismatch() throws Exception {
        var original = corpus.random(new Random(1));
        var written = write(new JsonlWriter(), original);
        var claim =
                original.layers().getFirst().annotations().stream()
                        .filter(a -> a.label().equals("CLAIM"))
                        .findFirst()
                        .orElseThrow();
        var id = claim.id().toString();
        edit(written, ".jsonl", s -> changed(s, id, "\"claim_type\":\"event\",", ""));
        assertThat(certificate(original, written, new JsonlReader()).where())
                .singleElement()
                .asString()
                .contains(id, "with other values");
        var said = with(written, new Loss("attribute", "A", id, Phrase.verbatim("no values")));
        assertThat(certificate(original, said, new JsonlReader()).where()).isEmpty();
    }

    @Test
    void anotherValueOfASpeakerIsFoundAndOneWhomNobodyKnows() throws Exception {
        var seed = SeedCorpus.gold(folder);
        var written = seed.write(new JsonlWriter(), folder, Map.of());
        assertThat(certificate(seed, written).where()).isEmpty();
        edit(
                written,
                ".jsonl",
                s -> s.replaceFirst("\"kind\":\"individual\"", "\"kind\":\"group\""));
        assertThat(certificate(seed, written).where())
                .singleElement()
                .asString()
                .contains("speaker");
        seed.write(new JsonlWriter(), folder, Map.of());
        edit(
                written,
                ".jsonl",
                s -> s.replaceFirst("\"name\":\"Mike Pompeo\"", "\"name\":\"Mike\""));
        assertThat(certificate(seed, written).where())
                .hasSizeGreaterThan(1)
                .first()
                .asString()
                .contains("\"Mike\"");
    }

    @Test
    void whatIsOddAboutTheWordsThemselvesIsNoMismatch() throws Exception {
        var original = corpus.random(new Random(2));
        var text = original.article().text().value();
        var odd =
                new AnnotatedDocument(
                        new Article(
                                original.article().document(),
                                new DocumentText("\uFFFD\u0093" + text.substring(2)),
                                original.article().form()),
                        original.segmentation(),
                        original.source(),
                        original.layers(),
                        List.of());
        assertThat(certificate(odd, write(new BratWriter(), odd), new BratReader()).where())
                .isEmpty();
    }

    /// In the line of one item.
    private static String changed(String lines, String id, String from, String to) {
        return lines.lines()
                .map(l -> l.contains("\"id\":\"" + id + "\"") ? l.replace(from, to) : l)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Certificate certificate(SeedCorpus seed, Written written) throws IOException {
        var expected = new Expected(seed.registry().entities().values());
        var article = seed.document().article();
        expected.note(article.document(), article.text(), seed.document().layers());
        return ReadBack.compare(new JsonlReader(), written, expected, seed.registry());
    }

    @Test
    void aDroppedAnnotationIsFoundEvenWhereAllLayersHaveOtherNames() throws Exception {
        assertThat(planted("\"name\":\"AK\"", "\"name\":\"Somebody\"")).isZero();
    }

    @Test
    void anotherWordOfTheTextIsFound() throws Exception {
        assertThat(planted("\"text\":\"Title", "\"text\":\"Tilte")).isPositive();
    }

    @Test
    void whatIsSaidToBeLostAndIsThereIsFound() throws Exception {
        var original = corpus.random(new Random(1));
        var written = write(new JsonlWriter(), original);
        var first = original.layers().getFirst().annotations().getFirst().id().toString();
        var wrong =
                with(written, new Loss("annotation", "A", first, Phrase.verbatim("not carried")));
        assertThat(certificate(original, wrong, new JsonlReader()).where())
                .singleElement()
                .asString()
                .contains(first, "was said to be lost");
    }

    @Test
    void signsMayDifferWhereALossSaysSoAndOnlyThere() throws Exception {
        var original = corpus.random(new Random(1));
        var written = write(new JsonlWriter(), original);
        edit(
                written,
                ".jsonl",
                s ->
                        s.lines()
                                .map(l ->
                                        l.contains("\"kind\":\"document\"")
                                                ? l.replace("😀", "😁")
                                                : l)
                                .collect(Collectors.joining("\n", "", "\n")));
        assertThat(certificate(original, written, new JsonlReader()).mismatches()).isPositive();
        var document = original.article().document().id().toString();
        var said =
                with(
                        written,
                        new Loss("text", "A", document, Phrase.verbatim("signs became others")));
        assertThat(certificate(original, said, new JsonlReader()).where()).isEmpty();
    }

    /// @return mismatches after the first place that fits was changed in the file
    private int planted(String regex, String replacement) throws Exception {
        var original = corpus.random(new Random(1));
        var written = write(new JsonlWriter(), original);
        edit(written, ".jsonl", s -> s.replaceFirst(regex, replacement));
        return certificate(original, written, new JsonlReader()).mismatches();
    }

    private Written write(CorpusWriter writer, AnnotatedDocument document) throws Exception {
        return corpus.write(writer, document, folder);
    }

    private static Written with(Written written, Loss more) {
        return written.with(PackedList.of(List.of(more), new LossCoding()));
    }

    private static void edit(Written written, String ending, UnaryOperator<String> change)
            throws IOException {
        for (var file : written.files()) {
            if (file.toString().endsWith(ending)) {
                var before = Files.readString(file);
                assertThat(change.apply(before)).isNotEqualTo(before);
                Files.writeString(file, change.apply(before));
            }
        }
    }

    private static Certificate certificate(
            AnnotatedDocument original, Written written, CorpusReader reader) throws IOException {
        var expected = new Expected(List.of());
        var article = original.article();
        expected.note(article.document(), article.text(), original.layers());
        return ReadBack.compare(reader, written, expected, registry());
    }

    private static Registry registry() {
        var id = new Id(UUID.fromString("01900000-0000-7000-8000-000000000000"));
        return Registry.of(
                new ProjectHead(id, "Random", new TreeMap<>()),
                new SchemaVersion(id, 1, SchemaJson.newsAttribution()),
                List.of(),
                List.of());
    }
}
