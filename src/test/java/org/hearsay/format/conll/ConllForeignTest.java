package org.hearsay.format.conll;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.dkpro.core.io.conll.Conll2002Reader;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Loss;
import org.hearsay.format.SeedDocument;
import org.hearsay.format.Written;
import org.hearsay.model.tags.TokenGrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// DKPro's CoNLL-2002 reader finds what we wrote: token for token, span for span.
class ConllForeignTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {SeedDocument.GOLD, SeedDocument.UNICODE})
    void everyColumnIsReadByDkpro(String name) throws Exception {
        var seed = SeedDocument.of(name);
        var file = file(seed.write(new ConllWriter(), folder, Map.of()));
        var found = new ArrayList<String>();
        int width = Files.readAllLines(file).getFirst().split(" ", -1).length - 2;
        for (int column = 3; column < width; column++) {
            var cas = dkpro(cut(file, column));
            assertThat(tokens(cas)).isEqualTo(tokens(seed.document()));
            found.addAll(spans(cas));
        }
        // Nothing but what the losses say: parts of annotations stand for themselves.
        assertThat(found).containsExactlyInAnyOrderElementsOf(runs(seed, Set.of()));
        assertThat(found).hasSizeGreaterThan(106);
    }

    @ParameterizedTest
    @ValueSource(strings = {SeedDocument.GOLD, SeedDocument.UNICODE})
    void theSingleColumnIsReadByDkproAsItIs(String name) throws Exception {
        var seed = SeedDocument.of(name);
        var written = seed.write(new ConllWriter(), folder, Map.of("column", "all"));
        var cas = dkpro(file(written));
        assertThat(tokens(cas)).isEqualTo(tokens(seed.document()));
        var lost =
                written.losses().stream()
                        .filter(l -> l.kind().equals("annotation"))
                        .map(Loss::id)
                        .collect(Collectors.toSet());
        assertThat(lost).hasSize(59);
        assertThat(spans(cas)).containsExactlyInAnyOrderElementsOf(runs(seed, lost));
    }

    @Test
    void aPlantedFaultIsFoundByDkpro() throws Exception {
        var seed = SeedDocument.of(SeedDocument.GOLD);
        var file = file(seed.write(new ConllWriter(), folder, Map.of("column", "STANCE")));
        var good = Files.readString(file);
        var expected = spans(dkpro(file));
        for (var bad :
                List.of(
                        good.replaceFirst(" B-STANCE", " O"),
                        good.replaceFirst(" B-STANCE", " B-CLAIM"),
                        good.replaceFirst("\\S+ O\n", ""))) {
            Files.writeString(file, bad);
            assertThat(spans(dkpro(file))).isNotEqualTo(expected);
        }
    }

    private static JCas dkpro(Path file) throws Exception {
        var reader =
                CollectionReaderFactory.createReader(
                        Conll2002Reader.class,
                        Conll2002Reader.PARAM_SOURCE_LOCATION,
                        file.getParent().toString(),
                        Conll2002Reader.PARAM_PATTERNS,
                        file.getFileName().toString(),
                        Conll2002Reader.PARAM_LANGUAGE,
                        "en");
        var cas = JCasFactory.createJCas();
        reader.getNext(cas.getCas());
        return cas;
    }

    /// Token and tag only, as the reader wants it.
    private static Path cut(Path file, int column) throws Exception {
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(file)) {
            var cells = line.split("\t", -1);
            if (line.isEmpty()) {
                lines.add("");
            } else if (cells.length > column) {
                lines.add(cells[0] + " " + cells[column]);
            }
        }
        return Files.write(file.resolveSibling("column" + column), lines);
    }

    private static List<String> tokens(JCas cas) {
        return JCasUtil.select(cas, Token.class).stream().map(Token::getCoveredText).toList();
    }

    private static List<String> tokens(AnnotatedDocument document) {
        return document.segmentation().tokens().stream()
                .map(document.article().text()::at)
                // The losses say so.
                .map(words -> words.replace("30\u202f000", "30_000"))
                .toList();
    }

    private static List<String> spans(JCas cas) {
        var tokens = List.copyOf(JCasUtil.select(cas, Token.class));
        return JCasUtil.select(cas, NamedEntity.class).stream()
                .map(e -> {
                    var covered = JCasUtil.selectCovered(cas, Token.class, e);
                    return "%s %d-%d %s"
                            .formatted(
                                    e.getValue(),
                                    tokens.indexOf(covered.getFirst()),
                                    tokens.indexOf(covered.getLast()),
                                    covered.stream().map(Token::getCoveredText).toList());
                })
                .toList();
    }

    private static List<String> runs(SeedDocument seed, Set<String> lost) {
        var document = seed.document();
        var grid = new TokenGrid(document.segmentation());
        var words = tokens(document);
        return seed.layer().annotations().stream()
                .filter(a -> !lost.contains(a.id().toString()))
                .flatMap(a ->
                        grid.place(a).orElseThrow().runs().stream()
                                .map(r ->
                                        "%s %d-%d %s"
                                                .formatted(
                                                        a.label(),
                                                        r.first(),
                                                        r.end() - 1,
                                                        words.subList(r.first(), r.end()))))
                .toList();
    }

    private static Path file(Written written) {
        return written.files().stream()
                .filter(f -> f.toString().endsWith(".conll"))
                .findFirst()
                .orElseThrow();
    }
}
