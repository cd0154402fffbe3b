package org.hearsay.format.conll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Collected;
import org.hearsay.format.Loss;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.SeedDocument;
import org.hearsay.format.Written;
import org.hearsay.model.Annotation;
import org.hearsay.model.tags.TokenGrid;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Columns of tags hold every span but for what the losses say.
class ConllTest {

    private static final Set<String> MOVED =
            Set.of("annotation", "discontinuous", "sentence_end", "token_border");

    @TempDir private Path folder;
    private final RandomCorpus corpus = new RandomCorpus();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatGoesOutComesInButForTheLosses(int seed) throws Exception {
        var original = corpus.random(new Random(seed));
        for (var options : List.of(Map.<String, String>of(), Map.of("column", "all"))) {
            var written = corpus.write(new ConllWriter(), original, folder, options);
            var read = Collected.from(new ConllReader(), conll(written));
            assertThat(read.issues).isEmpty();
            assertThat(read.only().text()).isEqualTo(original.article().text());
            assertThat(shown(read.only().layers().getFirst().annotations(), original))
                    .containsExactlyElementsOf(expected(original, written));
        }
    }

    @Test
    void spansOfTheReferenceAreThoseOfTheExpectedColumns() throws Exception {
        var seed = SeedDocument.of(SeedDocument.GOLD);
        var written = seed.write(new ConllWriter(), folder, Map.of());
        var expected = columns(Files.readAllLines(seedFile("seed-expected-iob2.tsv")));
        var found = columns(Files.readAllLines(conll(written)));
        // The expected rows leave excluded sentences out; this file has the whole text.
        expected.forEach(
                (column, spans) -> assertThat(found.get(column)).as(column).containsAll(spans));
        assertThat(found.keySet()).containsAll(expected.keySet());
        assertThat(found.values().stream().mapToInt(List::size).sum())
                .isEqualTo(expected.values().stream().mapToInt(List::size).sum() + 3);
        assertThat(SeedDocument.kinds(written))
                .containsEntry("discontinuous", 4)
                .containsEntry("relation", seed.layer().relationCount())
                .doesNotContainKeys("annotation", "token_border");
        assertThat(written.annotations()).isEqualTo(106);
    }

    @Test
    void oneColumnForAllLabelsLosesFiftyNineOfTheReference() throws Exception {
        for (var name : List.of(SeedDocument.GOLD, SeedDocument.UNICODE)) {
            var seed = SeedDocument.of(name);
            var written = seed.write(new ConllWriter(), folder, Map.of("column", "all"));
            assertThat(SeedDocument.kinds(written)).as(name).containsEntry("annotation", 59);
            assertThat(written.annotations()).isEqualTo(47);
        }
    }

    @Test
    void oneColumnForOneLabelHoldsAllOfIt() throws Exception {
        var seed = SeedDocument.of(SeedDocument.GOLD);
        var written = seed.write(new ConllWriter(), folder, Map.of("column", "STANCE"));
        assertThat(written.annotations()).isEqualTo(16);
        assertThat(SeedDocument.kinds(written)).containsEntry("annotation", 90);
        assertThat(Files.readAllLines(conll(written)))
                .allMatch(l -> l.isEmpty() || l.matches("\\S+ (O|[BI]-STANCE)"));
    }

    @Test
    void spansOfTheUnicodeTwinComeBackWhereTheyWere() throws Exception {
        var seed = SeedDocument.of(SeedDocument.UNICODE);
        var written = seed.write(new ConllWriter(), folder, Map.of());
        var read = Collected.from(new ConllReader(), conll(written));
        assertThat(read.issues).isEmpty();
        assertThat(shown(read.only().layers().getFirst().annotations(), seed.document()))
                .containsExactlyElementsOf(expected(seed.document(), written));
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedDocument.of(SeedDocument.UNICODE);
        var written = seed.write(new ConllWriter(), folder, Map.of());
        var good = Files.readString(conll(written));
        var expected = expected(seed.document(), written);
        for (var bad :
                List.of(
                        good.replaceFirst("\tB-CUE", "\tO"),
                        good.replaceFirst("B-STANCE", "B-CLAIM"),
                        good.replaceFirst("\tI-CLAIM", "\tB-CLAIM"))) {
            assertThat(bad).isNotEqualTo(good);
            Files.writeString(conll(written), bad);
            var read = Collected.from(new ConllReader(), conll(written));
            assertThat(shown(read.only().layers().getFirst().annotations(), seed.document()))
                    .isNotEqualTo(expected);
        }
        Files.writeString(conll(written), good.replaceFirst("\t0\t", "\t1\t"));
        assertThat(Collected.from(new ConllReader(), conll(written)).issues).isNotEmpty();
    }

    @Test
    void noTagGoesOnWhatDidNotBegin() throws Exception {
        for (int seed = 1; seed <= 20; seed++) {
            var original = corpus.random(new Random(seed));
            var written = corpus.write(new ConllWriter(), original, folder);
            var previous = List.<String>of();
            for (var line : Files.readAllLines(conll(written))) {
                var cells =
                        line.isEmpty() || line.startsWith("# ") ? List.<String>of() : cells(line);
                for (int i = 3; i < cells.size(); i++) {
                    var label = cells.get(i).substring(cells.get(i).indexOf('-') + 1);
                    if (cells.get(i).startsWith("I-")) {
                        assertThat(previous.get(i)).isIn("B-" + label, "I-" + label);
                    }
                }
                previous = cells;
            }
        }
    }

    @Test
    void tokensAreThoseOfTheText() throws Exception {
        var original = corpus.random(new Random(4));
        var written = corpus.write(new ConllWriter(), original, folder);
        var text = original.article().text();
        var index = text.codePoints();
        var spans = new ArrayList<Span>();
        for (var line : Files.readAllLines(conll(written))) {
            if (!line.isEmpty() && !line.startsWith("# ")) {
                spans.add(
                        new Span(
                                index.toUtf16(Integer.parseInt(cells(line).get(1))),
                                index.toUtf16(Integer.parseInt(cells(line).get(2)))));
            }
        }
        assertThat(spans).isEqualTo(original.segmentation().tokens());
    }

    @Test
    void theFileLooksAsItDidWhenSomebodyLookedAtIt() throws Exception {
        var seed = SeedDocument.of(SeedDocument.GOLD);
        var written = seed.write(new ConllWriter(), folder, Map.of());
        assertThat(Files.readString(conll(written)))
                .startsWith(Collected.resource("format/conll/seed-head.conll"));
    }

    @Test
    void theSameBytesTwice() throws Exception {
        var seed = SeedDocument.of(SeedDocument.UNICODE);
        var first = Files.readString(conll(seed.write(new ConllWriter(), folder, Map.of())));
        assertThat(conll(seed.write(new ConllWriter(), folder, Map.of()))).hasContent(first);
    }

    private static List<String> expected(AnnotatedDocument document, Written written) {
        var lost =
                written.losses().stream()
                        .filter(l -> l.kind().equals("annotation"))
                        .map(Loss::id)
                        .collect(Collectors.toSet());
        var moved =
                written.losses().stream()
                        .filter(l -> MOVED.contains(l.kind()))
                        .map(Loss::id)
                        .collect(Collectors.toSet());
        var grid = new TokenGrid(document.segmentation());
        var list = new ArrayList<String>();
        for (var annotation : document.layers().getFirst().annotations()) {
            var id = annotation.id().toString();
            if (!moved.contains(id)) {
                list.add(SeedDocument.shown(annotation, document));
            } else if (!lost.contains(id)) {
                for (var run : grid.place(annotation).orElseThrow().runs()) {
                    int start = grid.tokens().get(run.first()).start();
                    int end = grid.tokens().get(run.end() - 1).end();
                    list.add(
                            SeedDocument.shown(
                                    annotation.withAnchor(Anchor.of(start, end)), document));
                }
            }
        }
        list.sort(null);
        return list;
    }

    private static List<String> shown(List<Annotation> annotations, AnnotatedDocument document) {
        return annotations.stream().map(a -> SeedDocument.shown(a, document)).sorted().toList();
    }

    /// Spans of each column, from first to last offset.
    private static Map<String, List<String>> columns(List<String> lines) {
        var names = List.of(lines.getFirst().split(" ", -1));
        var columns = new TreeMap<String, List<String>>();
        for (int i = 5; i < names.size(); i++) {
            var spans = new ArrayList<String>();
            for (var line : lines) {
                var cells =
                        line.isEmpty() || line.startsWith("# ") ? List.<String>of() : cells(line);
                var tag = cells.isEmpty() ? "O" : cells.get(i - 2);
                if (tag.startsWith("B-")) {
                    spans.add(cells.get(1) + " " + cells.get(2));
                } else if (tag.startsWith("I-")) {
                    var last = spans.removeLast();
                    spans.add(last.substring(0, last.indexOf(' ') + 1) + cells.get(2));
                }
            }
            columns.put(names.get(i), spans);
        }
        return columns;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    private static Path conll(Written written) {
        return written.files().stream()
                .filter(f -> f.toString().endsWith(".conll"))
                .findFirst()
                .orElseThrow();
    }

    private static Path seedFile(String name) {
        return Path.of("src/test/resources/org/hearsay/seed", name);
    }
}
