package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.BuiltInFormats;
import org.hearsay.dataset.card.Background;
import org.hearsay.io.DraftFolder;
import org.hearsay.io.FileSum;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.text.Segmentation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who writes files does not show in them, and what a writer says it does not look at it does not.
class ManyHandsTest {

    private static final int DOCUMENTS = 12;

    @TempDir private Path folder;

    private static SeedCorpus seed;

    @BeforeAll
    static void read(@TempDir Path place) throws Exception {
        seed = SeedCorpus.unicodeTwin(place);
    }

    static Stream<CorpusWriter> writers() {
        return BuiltInFormats.all().writers().stream();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void filesAreTheSameHoweverManyWriteThem(CorpusWriter writer) throws Exception {
        var documents = IntStream.range(0, DOCUMENTS).mapToObj(ManyHandsTest::numbered).toList();
        var alone = written(writer, "alone", documents, Runnable::run);
        try (var crew = Executors.newFixedThreadPool(4)) {
            var many = written(writer, "many", documents, crew);
            assertThat(many.files()).isEqualTo(alone.files());
            assertThat(many.written().losses()).isEqualTo(alone.written().losses());
            assertThat(many.names()).isEqualTo(alone.names());
            assertThat(many.sums()).isEqualTo(alone.sums());
            for (var one : many.written().summed()) {
                assertThat(one.sum()).isEqualTo(FileSum.of(one.file()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void onlyWhoSaysSoLooksAtTokens(CorpusWriter writer) throws Exception {
        var with = seed.document();
        var without =
                new AnnotatedDocument(
                        with.article(),
                        new Segmentation(
                                with.segmentation().segmenter(),
                                with.segmentation().version(),
                                List.of(),
                                List.of(),
                                List.of()),
                        with.source(),
                        with.layers(),
                        with.comments());
        var all = written(writer, "with", List.of(with), Runnable::run);
        var words = written(writer, "without", List.of(without), Runnable::run);
        assertThat(words.files().equals(all.files())).isNotEqualTo(writer.looksAtTokens());
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAtTheLatestAtTheEnd() throws Exception {
        try (var crew = Executors.newFixedThreadPool(2)) {
            var drafts = new DraftFolder(folder, crew);
            drafts.write(Path.of("good"), "words");
            Files.createDirectories(folder.resolve("taken"));
            drafts.write(Path.of("taken"), "words");
            assertThatThrownBy(drafts::close).isInstanceOf(IOException.class);
        }
    }

    private static AnnotatedDocument numbered(int number) {
        var one = seed.document();
        var about = one.article().document();
        return new AnnotatedDocument(
                new Article(
                        new Document(
                                new Id(new UUID(0x0190_0000_0000_7000L, number | Long.MIN_VALUE)),
                                about.title(),
                                about.metadata(),
                                about.revision(),
                                about.sha256(),
                                about.length()),
                        one.article().text(),
                        one.article().form()),
                one.segmentation(),
                one.source(),
                one.layers(),
                one.comments());
    }

    /// What came of one writing.
    ///
    /// @param files name to content
    private record Result(Written written, Map<String, String> files, Path place) {

        List<String> names() {
            return written.files().stream().map(f -> place.relativize(f).toString()).toList();
        }

        Map<String, String> sums() {
            var sums = new TreeMap<String, String>();
            written.summed()
                    .forEach(
                            f -> sums.put(place.relativize(f.file()).toString(), f.sum().sha256()));
            return sums;
        }
    }

    private Result written(
            CorpusWriter writer, String name, List<AnnotatedDocument> documents, Executor crew)
            throws IOException {
        var place = Files.createDirectory(folder.resolve(name));
        var written =
                writer.write(
                        new Corpus(
                                seed.registry(),
                                documents.iterator(),
                                Map.of(),
                                Background.NONE,
                                crew),
                        place);
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(place)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        place.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return new Result(written, files, place);
    }
}
