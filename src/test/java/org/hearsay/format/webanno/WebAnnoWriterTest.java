package org.hearsay.format.webanno;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Collected;
import org.hearsay.format.LayerFacts;
import org.hearsay.format.Loss;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.SeedCorpus;
import org.hearsay.format.Written;
import org.hearsay.format.webanno.write.WebAnnoWriter;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written as WebAnno TSV: by our own reader, and by one that follows the format's
/// description only.
class WebAnnoWriterTest {

    @TempDir private Path folder;
    private final RandomCorpus corpus = new RandomCorpus();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatIsNotReportedComesBack(int seed) throws Exception {
        var original = corpus.random(new Random(seed));
        var written = corpus.write(new WebAnnoWriter(), original, folder);
        var read = Collected.from(new WebAnnoReader(), tsv(written));
        assertThat(read.issues).isEmpty();
        assertThat(read.only().text()).isEqualTo(original.article().text());
        var expected = new Expected(original, written);
        var layer = read.only().layers().getFirst();
        assertThat(shown(layer.annotations())).isEqualTo(expected.spans);
        assertThat(layer.relations()).hasSize(expected.relations.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aForeignReaderFindsAllThatIsNotReported(int seed) throws Exception {
        var original = corpus.random(new Random(seed));
        var written = corpus.write(new WebAnnoWriter(), original, folder);
        var foreign = new ForeignTsv(Files.readString(tsv(written)));
        var expected = new Expected(original, written);
        assertThat(foreign.complaints).isEmpty();
        assertThat(foreign.document()).isEqualTo(original.article().text().value());
        assertThat(foreign.spans).isEqualTo(expected.foreign);
        assertThat(foreign.relations).containsExactlyInAnyOrderElementsOf(expected.relations);
    }

    @Test
    void aForeignReaderFindsTheReferenceAndItsTwin() throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var written =
                    seed.write(
                            new WebAnnoWriter(), Files.createTempDirectory(folder, "t"), Map.of());
            assertThat(LayerFacts.lost(written, "fragments")).hasSize(4);
            assertThat(LayerFacts.lost(written, "annotation", "relation")).isEmpty();
            var named = seed.named();
            var foreign = new ForeignTsv(Files.readString(tsv(written)));
            var expected = new Expected(named, written);
            assertThat(foreign.complaints).isEmpty();
            assertThat(foreign.document()).isEqualTo(named.article().text().value());
            assertThat(foreign.spans).hasSize(110).isEqualTo(expected.foreign);
            assertThat(foreign.relations)
                    .hasSize(seed.layer().relationCount())
                    .containsExactlyInAnyOrderElementsOf(expected.relations);
        }
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var original = corpus.random(new Random(3));
        var written = corpus.write(new WebAnnoWriter(), original, folder);
        var file = Files.readString(tsv(written));
        var expected = new Expected(original, written);
        var line = file.lines().filter(l -> l.startsWith("1-1\t")).findFirst().orElseThrow();
        assertThat(new ForeignTsv(file.replace(line, line.replace("0-5", "1-5"))).complaints)
                .isNotEmpty();
        var relabelled =
                file.replace("#T_SP=webanno.custom.CLAIM|", "#T_SP=webanno.custom.CLAIMS|");
        assertThat(new ForeignTsv(relabelled).spans).isNotEqualTo(expected.foreign);
        var dropped =
                file.replaceFirst("\tsupports\t\\d+-\\d+(\\.\\d+)?\\[\\d+_\\d+]\t", "\t_\t_\t");
        assertThat(dropped).isNotEqualTo(file);
        assertThat(new ForeignTsv(dropped).relations).hasSize(expected.relations.size() - 1);
    }

    @Test
    void theSameCorpusGivesTheSameBytes() throws Exception {
        var original = corpus.random(new Random(5));
        var first = Files.readString(tsv(corpus.write(new WebAnnoWriter(), original, folder)));
        assertThat(Files.readString(tsv(corpus.write(new WebAnnoWriter(), original, folder))))
                .isEqualTo(first);
    }

    @Test
    void aSmallFileIsAsInceptionHasIt() throws Exception {
        var source = Collected.copy(folder, "webanno/small.tsv");
        var read = Collected.from(new WebAnnoReader(), source).only();
        var like = corpus.random(new Random(1));
        var head = like.layers().getFirst().head();
        var items = new ArrayList<org.hearsay.model.Item>();
        items.addAll(read.layers().getFirst().annotations());
        items.addAll(read.layers().getFirst().relations());
        var text = read.text().value();
        var document =
                new AnnotatedDocument(
                        new org.hearsay.model.Article(
                                like.article().document(), read.text(), read.form()),
                        org.hearsay.language.Segmenter.segment(text),
                        new byte[0],
                        List.of(Layer.of(head, items)),
                        List.of());
        var out = folder.resolve("out");
        var written = corpus.write(new WebAnnoWriter(), document, out);
        assertThat(Files.readString(tsv(written))).isEqualTo(Files.readString(source));
        assertThat(written.annotations()).isEqualTo(items.size() - 1);
        assertThat(written.relations()).isEqualTo(1);
    }

    @Test
    void annotationsInPartsAreReportedAndCanBeCutToTheirFirst() throws Exception {
        var original = corpus.random(new Random(2));
        var parted =
                original.layers().getFirst().annotations().stream()
                        .filter(a -> a.anchor().isDiscontinuous())
                        .map(a -> a.id().toString())
                        .toList();
        var first =
                corpus.write(new WebAnnoWriter(), original, folder, Map.of("fragments", "first"));
        assertThat(first.losses().stream().filter(l -> l.kind().equals("fragments")).map(Loss::id))
                .containsExactlyInAnyOrderElementsOf(parted);
        var read = Collected.from(new WebAnnoReader(), tsv(first)).only();
        assertThat(read.layers().getFirst().annotations()).hasSizeLessThanOrEqualTo(25);
    }

    private static Path tsv(Written written) {
        return written.files().stream()
                .filter(f -> f.toString().endsWith(".tsv"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> shown(List<Annotation> annotations) {
        return annotations.stream()
                .map(a -> a.label() + a.anchor() + a.attributes() + a.note())
                .sorted()
                .toList();
    }

    /// What must be found: the project's, with what the report says is changed or gone.
    private static final class Expected {

        private final List<String> spans = new ArrayList<>();
        private final TreeSet<String> foreign = new TreeSet<>();
        private final List<String> relations = new ArrayList<>();
        private final String text;

        Expected(AnnotatedDocument document, Written written) {
            text = document.article().text().value();
            var layer = document.layers().getFirst();
            var kinds =
                    written.losses().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Loss::kind,
                                            Collectors.mapping(Loss::id, Collectors.toSet())));
            var gone = kinds.getOrDefault("annotation", Set.of());
            var moved = new HashSet<>(kinds.getOrDefault("white_space", Set.of()));
            var parted = kinds.getOrDefault("fragments", Set.of());
            for (var annotation : layer.annotations()) {
                var id = annotation.id().toString();
                assertThat(parted.contains(id)).isEqualTo(annotation.anchor().isDiscontinuous());
                var parts = parts(annotation);
                assertThat(parts.isEmpty()).isEqualTo(gone.contains(id));
                boolean kept = parts.equals(annotation.anchor().fragments());
                assertThat(kept || parts.isEmpty()).isEqualTo(!moved.contains(id));
                for (var part : parts) {
                    var anchor = org.hearsay.text.Anchor.of(part);
                    spans.addAll(shown(List.of(annotation.withAnchor(anchor))));
                    foreign.add(foreign(annotation.withAnchor(anchor)));
                }
            }
            spans.sort(null);
            var unlinked = kinds.getOrDefault("relation", Set.of());
            layer.relations().stream()
                    .filter(r -> !unlinked.contains(r.id().toString()))
                    .forEach(r -> relations.add(relation(r, layer)));
        }

        private String relation(Relation relation, Layer layer) {
            var values = new TreeSet<String>();
            relation.attributes().values().forEach((n, v) -> values.add("=" + n + v.shown()));
            return "%s%s %s -> %s"
                    .formatted(
                            relation.type(),
                            values,
                            end(relation.source(), layer),
                            end(relation.target(), layer));
        }

        private String end(Id id, Layer layer) {
            var annotation = layer.annotation(id).orElseThrow();
            return foreign(
                    annotation.withAnchor(
                            org.hearsay.text.Anchor.of(parts(annotation).getFirst())));
        }

        private static String foreign(Annotation annotation) {
            var values = new TreeSet<String>();
            annotation.attributes().values().forEach((n, v) -> values.add("=" + n + v.shown()));
            if (!annotation.note().isEmpty()) {
                values.add("=note" + annotation.note());
            }
            return annotation.label()
                    + "["
                    + annotation.anchor().start()
                    + ","
                    + annotation.anchor().end()
                    + "]"
                    + values;
        }

        /// Without white space at their ends, and without those that are nothing else.
        private List<org.hearsay.text.Span> parts(Annotation annotation) {
            var parts = new ArrayList<org.hearsay.text.Span>();
            for (var fragment : annotation.anchor().fragments()) {
                int start = fragment.start();
                int end = fragment.end();
                while (start < end && isSpace(start)) {
                    start++;
                }
                while (end > start && isSpace(end - 1)) {
                    end--;
                }
                if (start < end) {
                    parts.add(new org.hearsay.text.Span(start, end));
                }
            }
            return parts;
        }

        private boolean isSpace(int at) {
            return Character.isWhitespace(text.charAt(at))
                    || Character.isSpaceChar(text.charAt(at));
        }
    }
}
