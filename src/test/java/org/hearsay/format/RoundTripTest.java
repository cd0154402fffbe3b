package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.format.brat.BratReader;
import org.hearsay.format.brat.BratWriter;
import org.hearsay.format.jsonl.JsonlReader;
import org.hearsay.format.jsonl.JsonlWriter;
import org.hearsay.model.Annotation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a format writes it reads back, over random documents with overlaps, fragments, emoji,
/// combining marks, right-to-left text and line ends.
class RoundTripTest {

    @TempDir private Path folder;
    private final RandomCorpus corpus = new RandomCorpus();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void jsonLinesHoldEverything(int seed) throws Exception {
        var original = corpus.random(new Random(seed));
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
        var original = corpus.random(new Random(seed));
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
        var original = corpus.random(new Random(seed));
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
        return corpus.write(writer, document, folder);
    }
}
