package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearsay.format.brat.BratReader;
import org.hearsay.format.brat.BratWriter;
import org.hearsay.format.jsonl.JsonlReader;
import org.hearsay.format.jsonl.JsonlWriter;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Article;
import org.hearsay.model.Attributes;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.hearsay.model.Stamp;
import org.hearsay.schema.SchemaJson;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;
import org.hearsay.text.Graphemes;
import org.hearsay.text.Span;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a format writes it reads back, over random documents with overlaps, fragments, emoji,
/// combining marks, right-to-left text and line ends.
class RoundTripTest {

    private static final Stamp STAMP = Stamp.at(Instant.parse("2026-11-12T12:41:00Z"));
    private static final List<String> PIECES =
            List.of(
                    "word",
                    " ",
                    "😀",
                    "\n",
                    "é",
                    "Z͑ͫ",
                    "נחנו",
                    "نحن",
                    "👨‍👩‍👧",
                    "\"",
                    "“",
                    ", ",
                    ". ",
                    "\t",
                    "𠮷",
                    "a\u00a0b",
                    "&lt;",
                    "'s ");

    @TempDir private Path folder;
    private final List<String> labels = List.of("SPEAKER", "CLAIM", "STANCE", "QUOTE");
    private long count;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void jsonLinesHoldEverything(int seed) throws Exception {
        var original = random(new Random(seed));
        var written = write(new JsonlWriter(), original);
        assertThat(written.losses()).isEmpty();
        var read = Collected.from(new JsonlReader(), folder.resolve(JsonlWriter.FILE));
        assertThat(read.issues).isEmpty();
        var layer = read.only().layers().getFirst();
        var expected = original.layers().getFirst();
        assertThat(layer.annotations()).isEqualTo(expected.annotations());
        assertThat(layer.relations()).isEqualTo(expected.relations());
        assertThat(read.only().text()).isEqualTo(original.article().text());
        assertThat(read.only().form()).isEqualTo(original.article().form());
        assertThat(read.only().source()).isEqualTo(original.source());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void bratHoldsAllButWhatItReports(int seed) throws Exception {
        var original = random(new Random(seed));
        var written = write(new BratWriter(), original);
        var lost =
                written.losses().stream()
                        .filter(l -> !l.kind().equals("form"))
                        .map(Loss::id)
                        .collect(Collectors.toSet());
        var file = new BratReader().recognised(written.files()).getFirst();
        var read = Collected.from(new BratReader(), file);
        assertThat(read.issues).isEmpty();
        var layer = read.only().layers().getFirst();
        assertThat(read.only().text()).isEqualTo(original.article().text());
        assertThat(kept(layer.annotations(), Set.of()))
                .containsAll(kept(original.layers().getFirst().annotations(), lost));
        long gone = written.losses().stream().filter(l -> l.kind().equals("annotation")).count();
        assertThat(layer.annotations().size() + gone)
                .isEqualTo(original.layers().getFirst().annotations().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theSameCorpusGivesTheSameBytes(int seed) throws Exception {
        var original = random(new Random(seed));
        for (var writer : List.of(new BratWriter(), new JsonlWriter())) {
            var first = bytes(write(writer, original).files());
            assertThat(bytes(write(writer, original).files())).isEqualTo(first);
        }
    }

    private static List<String> bytes(List<Path> files) throws Exception {
        var all = new ArrayList<String>();
        for (var file : files) {
            all.add(java.nio.file.Files.readString(file));
        }
        return all;
    }

    private static Set<String> kept(List<Annotation> annotations, Set<String> lost) {
        var kept = new TreeSet<String>();
        for (var a : annotations) {
            if (!lost.contains(a.id().toString())) {
                kept.add(a.label() + a.anchor() + a.attributes() + a.note());
            }
        }
        return kept;
    }

    private Written write(CorpusWriter writer, AnnotatedDocument document) throws Exception {
        var annotator =
                new Annotator(
                        document.layers().getFirst().head().annotator(),
                        "AK",
                        "AK",
                        Annotator.Role.ANNOTATOR);
        var registry =
                Registry.of(
                        new ProjectHead(id(), "Random", new TreeMap<>()),
                        new SchemaVersion(id(), 1, SchemaJson.newsAttribution()),
                        List.of(annotator),
                        List.of());
        return writer.write(new Corpus(registry, List.of(document).iterator(), Map.of()), folder);
    }

    private AnnotatedDocument random(Random random) {
        var text = new StringBuilder("Title\n");
        for (int i = 0; i < 60; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        var value = text.append("😀").toString();
        var head =
                new LayerHead(
                        id(), id(), id(), LayerHead.Kind.WORK, LayerHead.Status.IN_PROGRESS, 0);
        var items = new ArrayList<Item>();
        var annotations = new ArrayList<Annotation>();
        for (int i = 0; i < 25; i++) {
            annotations.add(annotation(random, value, head.id()));
        }
        items.addAll(annotations);
        for (int i = 0; i < 8; i++) {
            items.add(
                    new Relation(
                            id(),
                            head.id(),
                            "evidence",
                            annotations.get(random.nextInt(25)).id(),
                            annotations.get(random.nextInt(25)).id(),
                            Attributes.of(Map.of("direction", Value.of("supports"))),
                            Origin.HAND,
                            STAMP));
        }
        var document =
                new Document(
                        head.document(),
                        "A: title? / with \"odd\" signs.",
                        new TreeMap<>(Map.of("url", "http://example.org/?a=1&b=2")),
                        1,
                        "0".repeat(64),
                        value.codePointCount(0, value.length()));
        var form = new Form(List.of(new Form.Passage(Form.Kind.LINK, new Span(0, 5), "/x")));
        return new AnnotatedDocument(
                new Article(document, new DocumentText(value), form),
                Segmenter.segment(value),
                (value + "\r\n").getBytes(StandardCharsets.UTF_16LE),
                List.of(Layer.of(head, items)),
                List.of());
    }

    private Annotation annotation(Random random, String text, Id layer) {
        var edges = new TreeSet<Integer>();
        var graphemes = new Graphemes(text);
        int wanted = random.nextInt(3) == 0 ? 4 : 2;
        while (edges.size() < wanted) {
            edges.add(graphemes.atOrBefore(random.nextInt(text.length() + 1)));
        }
        var ends = new ArrayList<>(edges);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < ends.size(); i += 2) {
            spans.add(new Span(ends.get(i), ends.get(i + 1)));
        }
        var label = labels.get(random.nextInt(labels.size()));
        var values = new TreeMap<String, Value>();
        if (label.equals("CLAIM")) {
            values.put("claim_type", Value.of("event"));
            values.put("normalised", Value.of("it is = so, “isn't” it 😀"));
            values.put("negated", new Value.Truth(random.nextBoolean()));
        }
        if (label.equals("QUOTE")) {
            values.put("level", new Value.Whole(2));
        }
        var note = random.nextBoolean() ? "" : "a note = with 😀 signs";
        return new Annotation(
                id(),
                layer,
                label,
                new Anchor(spans),
                Attributes.of(values),
                note,
                Origin.HAND,
                STAMP);
    }

    private Id id() {
        return new Id(new UUID(0x0190_0000_0000_7000L + ++count, 0x8000_0000_0000_0000L));
    }
}
