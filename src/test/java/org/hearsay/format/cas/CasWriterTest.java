package org.hearsay.format.cas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Collected;
import org.hearsay.format.Loss;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.Written;
import org.hearsay.format.cas.write.CasWriter;
import org.hearsay.model.Annotation;
import org.hearsay.model.Article;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.text.DocumentText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written as XMI and as CAS JSON: by our own reader, and by UIMA's.
class CasWriterTest {

    @TempDir private Path folder;
    private final RandomCorpus corpus = new RandomCorpus();

    static Stream<Arguments> seeds() {
        return IntStream.rangeClosed(1, 20)
                .boxed()
                .flatMap(s -> Stream.of(CasForm.values()).map(f -> Arguments.of(f, s)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingComesBack(CasForm form, int seed) throws Exception {
        var original = corpus.random(new Random(seed));
        var written = corpus.write(writer(form), original, folder);
        assertThat(written.losses()).extracting(Loss::kind).containsOnly("form");
        var read = Collected.from(reader(form), file(written, form));
        assertThat(read.issues).isEmpty();
        var document = read.only();
        assertThat(document.text()).isEqualTo(original.article().text());
        assertThat(document.title()).isEqualTo(original.article().document().title());
        assertThat(document.metadata())
                .containsAllEntriesOf(original.article().document().metadata());
        var expected = original.layers().getFirst();
        var layer = document.layers().getFirst();
        assertThat(shown(layer.annotations())).isEqualTo(shown(expected.annotations()));
        assertThat(shown(Layer.of(expected.head(), both(layer.annotations(), layer.relations()))))
                .isEqualTo(shown(expected));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void uimaFindsAllOfIt(CasForm form, int seed) throws Exception {
        var original = corpus.random(new Random(seed));
        var foreign = new ForeignCas(file(corpus.write(writer(form), original, folder), form));
        var layer = original.layers().getFirst();
        var text = original.article().text();
        assertThat(foreign.text).isEqualTo(text.value());
        assertThat(foreign.annotations)
                .containsExactlyInAnyOrderElementsOf(
                        layer.annotations().stream().map(a -> foreign(a, text)).toList());
        assertThat(foreign.relations)
                .containsExactlyInAnyOrderElementsOf(
                        layer.relations().stream().map(r -> foreign(r, layer, text)).toList());
        assertThat(foreign.complaints).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CasForm.class)
    void aPlantedFaultIsFound(CasForm form) throws Exception {
        var original = corpus.random(new Random(4));
        var file = file(corpus.write(writer(form), original, folder), form);
        var right = new ForeignCas(file);
        var content = Files.readString(file);
        boolean isXml = form == CasForm.XMI;
        var shifted =
                isXml
                        ? content.replaceFirst("(<custom:CLAIM [^>]*begin=\")", "$11")
                        : content.replaceFirst("(CLAIM\",\"@sofa\":1,\"begin\":)", "$11");
        assertThat(shifted).isNotEqualTo(content);
        assertThat(planted(file, shifted).annotations).isNotEqualTo(right.annotations);
        var relabelled =
                isXml
                        ? content.replaceFirst("<custom:SPEAKER ([^>]*/>)", "<custom:STANCE $1")
                        : content.replaceFirst(
                                "(\"%ID\":\\d+,\"%TYPE\":\"webanno.custom.)SPEAKER", "$1STANCE");
        assertThat(relabelled).isNotEqualTo(content);
        var otherLabel = planted(file, relabelled);
        assertThat(otherLabel.annotations)
                .hasSameSizeAs(right.annotations)
                .isNotEqualTo(right.annotations);
        assertThat(read(form, file, relabelled).only().layers().getFirst().annotations())
                .extracting(Annotation::label)
                .isNotEqualTo(
                        original.layers().getFirst().annotations().stream()
                                .map(Annotation::label)
                                .toList());
        var dropped = withoutRelation(form, content, "evidence");
        assertThat(dropped).isNotEqualTo(content);
        var fewer = planted(file, dropped);
        assertThat(fewer.relations).hasSize(7);
        assertThat(right.relations).hasSize(8).containsAll(fewer.relations);
        assertThat(fewer.annotations).isEqualTo(right.annotations);
        assertThat(read(form, file, dropped).only().layers().getFirst().relations()).hasSize(7);
    }

    /// Takes the first relation of a type out, and out of the view.
    static String withoutRelation(CasForm form, String content, String type) {
        return form == CasForm.XMI
                ? withoutXmlRelation(content, type)
                : withoutJsonRelation(content, type);
    }

    private static String withoutXmlRelation(String content, String type) {
        var id = group("<custom:" + type + " [^>]*?xmi:id=\"(\\d+)\"", content);
        return content.replaceFirst("<custom:" + type + " [^>]*/>", "")
                .replaceFirst("(members=\"[^\"]*)\\b" + id + "\\b ?", "$1");
    }

    private static String withoutJsonRelation(String content, String type) {
        var id = group("\"%ID\":(\\d+),\"%TYPE\":\"webanno.custom." + type, content);
        return content.replaceFirst(
                        "\\{\"%ID\":\\d+,\"%TYPE\":\"webanno.custom." + type + "[^}]*},", "")
                .replaceFirst("(\"%MEMBERS\":\\[[^]]*?)\\b" + id + ",", "$1");
    }

    static String group(String regex, String content) {
        var matcher = Pattern.compile(regex).matcher(content);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @ParameterizedTest
    @EnumSource(CasForm.class)
    void theSameCorpusGivesTheSameBytes(CasForm form) throws Exception {
        var original = corpus.random(new Random(5));
        var first = bytes(corpus.write(writer(form), original, folder));
        assertThat(bytes(corpus.write(writer(form), original, folder))).isEqualTo(first);
    }

    @Test
    void whatXmlHasNoPlaceForIsReportedAndMovesNothing() throws Exception {
        var original = corpus.random(new Random(6));
        var text = original.article().text().value();
        var odd = "\u000b" + text.substring(1);
        var document =
                new AnnotatedDocument(
                        new Article(
                                original.article().document(),
                                new DocumentText(odd),
                                original.article().form()),
                        original.segmentation(),
                        original.source(),
                        original.layers(),
                        List.of());
        var written = corpus.write(CasWriter.xmi(), document, folder);
        assertThat(written.losses())
                .filteredOn(l -> l.kind().equals("text"))
                .singleElement()
                .satisfies(l -> assertThat(l.message()).contains("picture"));
        var foreign = new ForeignCas(file(written, CasForm.XMI));
        assertThat(foreign.text).isEqualTo("\u240b" + text.substring(1));
        var json = corpus.write(CasWriter.json(), document, folder);
        assertThat(json.losses()).noneMatch(l -> l.kind().equals("text"));
        assertThat(new ForeignCas(file(json, CasForm.JSON)).text).isEqualTo(odd);
    }

    private ForeignCas planted(Path file, String content) throws Exception {
        Files.writeString(file, content);
        return new ForeignCas(file);
    }

    private static Collected read(CasForm form, Path file, String content) throws Exception {
        Files.writeString(file, content);
        return Collected.from(reader(form), file);
    }

    static CasWriter writer(CasForm form) {
        return form == CasForm.XMI ? CasWriter.xmi() : CasWriter.json();
    }

    static CasReader reader(CasForm form) {
        return form == CasForm.XMI ? CasReader.xmi() : CasReader.json();
    }

    private static Path file(Written written, CasForm form) throws Exception {
        var files = reader(form).recognised(written.files());
        assertThat(files).hasSize(1);
        return files.getFirst();
    }

    private static List<String> bytes(Written written) throws Exception {
        var all = new ArrayList<String>();
        for (var file : written.files()) {
            all.add(Files.readString(file));
        }
        return all;
    }

    private static List<org.hearsay.model.Item> both(
            List<Annotation> annotations, List<Relation> relations) {
        var all = new ArrayList<org.hearsay.model.Item>(annotations);
        all.addAll(relations);
        return all;
    }

    private static List<String> shown(List<Annotation> annotations) {
        return annotations.stream().map(CasWriterTest::shown).sorted().toList();
    }

    private static String shown(Annotation a) {
        return a.label() + a.anchor() + a.attributes() + a.note();
    }

    private static List<String> shown(Layer layer) {
        return layer.relations().stream()
                .map(r ->
                        r.type()
                                + r.attributes()
                                + shown(layer.annotation(r.source()).orElseThrow())
                                + shown(layer.annotation(r.target()).orElseThrow()))
                .sorted()
                .toList();
    }

    private static String foreign(Relation relation, Layer layer, DocumentText text) {
        return "evidence{direction=supports}%s -> %s"
                .formatted(
                        foreign(layer.annotation(relation.source()).orElseThrow(), text),
                        foreign(layer.annotation(relation.target()).orElseThrow(), text));
    }

    private static String foreign(Annotation annotation, DocumentText text) {
        var values = new TreeMap<String, String>();
        annotation.attributes().values().forEach((n, v) -> values.put(n, v.shown()));
        if (!annotation.note().isEmpty()) {
            values.put("note", annotation.note());
        }
        var parts = new TreeSet<String>();
        annotation
                .anchor()
                .fragments()
                .forEach(f -> parts.add("%06d-%06d%s".formatted(f.start(), f.end(), text.at(f))));
        return annotation.label() + values + parts;
    }
}
