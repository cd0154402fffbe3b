package org.hearsay.format.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.hearsay.SharedData;
import org.hearsay.format.Collected;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.LayerFacts;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.SeedCorpus;
import org.hearsay.format.SpanLines;
import org.hearsay.format.Written;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.schema.SchemaJson;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// REFI-QDA holds all but what it reports, is valid, and other programs' projects are taken in.
class RefiTest {

    @TempDir private Path folder;
    private final RandomCorpus corpus = new RandomCorpus();

    @Test
    void whatIsWrittenIsReadAgainButForTheLosses() throws Exception {
        for (int seed : IntStream.rangeClosed(1, 20).toArray()) {
            var original = corpus.random(new Random(seed));
            var out = Files.createDirectory(folder.resolve("s" + seed));
            var written = corpus.write(new RefiWriter(), original, out);
            var read = Collected.from(new RefiReader(), project(written));
            assertThat(read.issues).isEmpty();
            assertThat(read.only().text()).isEqualTo(original.article().text());
            assertThat(read.only().title()).isEqualTo(original.article().document().title());
            assertThat(read.only().metadata())
                    .containsAllEntriesOf(original.article().document().metadata());
            var layer = original.layers().getFirst();
            assertThat(SpanLines.of(read.only()))
                    .isEqualTo(
                            new SpanLines(original.article().text(), List.of())
                                    .of(expected(layer, written), List.of()));
            assertThat(LayerFacts.counts(written))
                    .containsEntry("relation", (long) layer.relations().size())
                    .containsEntry(
                            "discontinuous",
                            layer.annotations().stream()
                                    .filter(a -> a.anchor().isDiscontinuous())
                                    .count());
        }
    }

    @Test
    void theSeedAndItsUnicodeTwinComeBackWithTheirSpeakers() throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var written = write(seed);
            assertThat(written.annotations()).isEqualTo(106);
            var read = Collected.from(new RefiReader(), project(written));
            assertThat(read.issues).isEmpty();
            assertThat(SpanLines.of(read.only()))
                    .isEqualTo(
                            new SpanLines(
                                            seed.document().article().text(),
                                            seed.registry().entities().values())
                                    .of(expected(seed.layer(), written), List.of()));
            assertThat(read.only().layers().getFirst().annotator()).isEqualTo("Reference");
            assertThat(LayerFacts.counts(written))
                    .containsEntry("relation", (long) seed.layer().relations().size());
        }
    }

    @Test
    void everythingIsValidAndEveryGuidIsThereOnce() throws Exception {
        var schemas = SchemaFactory.newDefaultInstance();
        var project =
                schemas.newSchema(SharedData.path("schemas/REFI-QDA-Project-1.0.xsd").toFile());
        var codebook =
                schemas.newSchema(SharedData.path("schemas/REFI-QDA-Codebook-1.0.xsd").toFile());
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var written = write(seed);
            var xml = qde(project(written));
            project.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
            codebook.newValidator().validate(new StreamSource(written.files().get(1).toFile()));
            assertThatThrownBy(() ->
                            project.newValidator()
                                    .validate(
                                            new StreamSource(
                                                    new ByteArrayInputStream(
                                                            replaced(xml, " guid=", " gud=")))))
                    .as("a planted fault")
                    .isNotNull();
        }
    }

    @Test
    void guidsAreUniqueAndReferencesLeadSomewhere() throws Exception {
        var dom = dom(qde(project(write(SeedCorpus.unicodeTwin(folder)))));
        var guids = new HashSet<String>();
        var references = new ArrayList<String>();
        var all = dom.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            var guid = element.getAttribute("guid");
            assertThat(guid.isEmpty() || guids.add(guid)).as(guid).isTrue();
            references.add(element.getAttribute("targetGUID"));
            references.add(element.getAttribute("creatingUser"));
        }
        references.removeIf(String::isEmpty);
        assertThat(references).hasSizeGreaterThan(300);
        assertThat(guids).containsAll(references);
    }

    /// As QualCoder does: `fulltext[startPosition:endPosition]` in a language that counts code
    /// points.
    @Test
    void aReaderThatSlicesCodePointsFindsTheWords() throws Exception {
        var seed = SeedCorpus.unicodeTwin(folder);
        var file = project(write(seed));
        var dom = dom(qde(file));
        var source = (Element) dom.getElementsByTagName("TextSource").item(0);
        var text =
                entry(file, "sources/" + source.getAttribute("guid") + ".txt")
                        .codePoints()
                        .toArray();
        var found = new ArrayList<String>();
        var selections = source.getElementsByTagName("PlainTextSelection");
        for (int i = 0; i < selections.getLength(); i++) {
            var selection = (Element) selections.item(i);
            int start = Integer.parseInt(selection.getAttribute("startPosition"));
            int end = Integer.parseInt(selection.getAttribute("endPosition"));
            var code = (Element) selection.getElementsByTagName("CodeRef").item(0);
            found.add(
                    code(dom, code.getAttribute("targetGUID"))
                            + " "
                            + new String(text, start, end - start));
        }
        var expected = new ArrayList<String>();
        for (var a : seed.layer().annotations()) {
            for (var f : a.anchor().fragments()) {
                expected.add(a.label() + " " + seed.document().article().text().at(f));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedCorpus.unicodeTwin(folder);
        var file = project(write(seed));
        var right = SpanLines.of(Collected.from(new RefiReader(), file).only());
        for (var fault :
                List.of(
                        List.of("startPosition=\"\\d+\"", "startPosition=\"0\""),
                        List.of("name=\"SPEAKER\"", "name=\"SOURCE\""),
                        List.of("(?s)<PlainTextSelection.*?</PlainTextSelection>", ""))) {
            var broken = copy(file, replaced(qde(file), fault.get(0), fault.get(1)));
            assertThat(SpanLines.of(Collected.from(new RefiReader(), broken).only()))
                    .isNotEqualTo(right);
        }
    }

    @Test
    void otherProgramsProjectsAreReadAndDamagedPartsListed() throws Exception {
        var xml =
                """
                <?xml version="1.0" encoding="utf-8"?>
                <Project name="P" origin="Other" xmlns="urn:QDA-XML:project:1.0">
                <Users><User guid="{AAAAAAAA-0000-0000-0000-000000000001}" name="Ann"/>
                <User guid="aaaaaaaa-0000-0000-0000-000000000002" name="Bo"/></Users>
                <CodeBook><Codes><Code guid="c1" name="Theme" isCodable="false">
                <Code guid="c2" name="Good" isCodable="true"/></Code>
                <Code guid="c3" name="Other" isCodable="true"><Code guid="c4" name="Good" isCodable="true"/></Code>
                </Codes></CodeBook>
                <Sources><TextSource guid="s1" name="Interview" plainTextPath="internal://S1.txt">
                <PlainTextSelection guid="p1" startPosition="5" endPosition="9" creatingUser="AAAAAAAA-0000-0000-0000-000000000001">
                <Description>memo</Description>
                <Coding guid="g1" creatingUser="aaaaaaaa-0000-0000-0000-000000000002"><CodeRef targetGUID="c2"/></Coding>
                <Coding guid="g2"><CodeRef targetGUID="C3"/></Coding></PlainTextSelection>
                <PlainTextSelection guid="p2" startPosition="5" endPosition="99"><Coding guid="g3"><CodeRef targetGUID="c3"/></Coding></PlainTextSelection>
                <PlainTextSelection guid="p3" startPosition="5" endPosition="9"><Coding guid="g4"><CodeRef targetGUID="c9"/></Coding></PlainTextSelection>
                <PlainTextSelection guid="p4" startPosition="5" endPosition="9"/>
                <PlainTextSelection guid="p5" startPosition="9" endPosition="9"><Coding guid="g5"><CodeRef targetGUID="c3"/></Coding></PlainTextSelection>
                </TextSource>
                <TextSource guid="s2" name="Gone" plainTextPath="relative://x.txt"/>
                <TextSource guid="s3" name="Inline"><PlainTextContent>In place</PlainTextContent></TextSource>
                <PictureSource guid="s4" name="Photo"/>
                </Sources></Project>
                """;
        var file = folder.resolve("other.qdpx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "project.qde", xml.getBytes(StandardCharsets.UTF_8));
            put(zip, "Sources/s1.txt", "\uFEFFA 😀\r\nword end".getBytes(StandardCharsets.UTF_8));
        }
        var read = Collected.from(new RefiReader(), file);
        assertThat(read.documents)
                .extracting(d -> d.title())
                .containsExactly("Interview", "Inline");
        var interview = read.documents.getFirst();
        assertThat(interview.text().value()).isEqualTo("A 😀\nword end");
        assertThat(interview.layers()).extracting(l -> l.annotator()).containsExactly("Bo", "Ann");
        assertThat(interview.layers())
                .extracting(l -> l.annotations().getFirst().label())
                .containsExactly("Theme/Good", "Other");
        assertThat(interview.layers())
                .allSatisfy(l ->
                        assertThat(interview.text().at(l.annotations().getFirst().anchor()))
                                .isEqualTo("word"));
        assertThat(read.issues).extracting(ImportIssue::line).contains(0, 14, 15, 16, 17, 19);
        assertThat(read.issues).hasSize(6);
    }

    @Test
    void aCodebookBringsLabels() throws Exception {
        var written = write(SeedCorpus.gold(folder));
        var read = Collected.from(new RefiReader(), written.files().get(1));
        assertThat(read.schemas.getFirst().schema().labels())
                .extracting(l -> l.name())
                .contains("SPEAKER", "CLAIM")
                .doesNotContain("STANCE/polarity=favor");
    }

    @Test
    void theSameCorpusGivesTheSameBytesAndLeavesNothingBeside() throws Exception {
        var seed = SeedCorpus.gold(folder);
        var one = write(seed);
        var two = write(seed);
        assertThat(project(one)).hasSameBinaryContentAs(project(two));
        try (var files = Files.list(project(one).getParent())) {
            assertThat(files.filter(f -> f.getFileName().toString().startsWith("."))).isEmpty();
        }
    }

    @Test
    void zipsThatSwellAreRefused() throws Exception {
        var file = folder.resolve("swell.qdpx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "../project.qde", new byte[4]);
        }
        assertThatThrownBy(() -> Collected.from(new RefiReader(), file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("outside itself");
    }

    /// Without the values that were lost, each part an annotation of its own.
    private static List<Annotation> expected(Layer layer, Written written) {
        var book = new Codebook(SchemaJson.newsAttribution());
        var expected = new ArrayList<Annotation>();
        for (var annotation : layer.annotations()) {
            var kept = annotation.attributes();
            long lost = 0;
            for (var value : annotation.attributes().values().entrySet()) {
                boolean reference = value.getValue() instanceof Value.EntityRef;
                if (!reference
                        && !book.holds(annotation.label(), value.getKey(), value.getValue())) {
                    kept = kept.without(value.getKey());
                    lost++;
                }
            }
            assertThat(
                            written.losses().stream()
                                    .filter(l -> l.kind().equals("attribute"))
                                    .filter(l -> l.id().equals(annotation.id().toString())))
                    .hasSize((int) lost);
            for (var fragment : annotation.anchor().fragments()) {
                expected.add(annotation.withAttributes(kept).withAnchor(Anchor.of(fragment)));
            }
        }
        return expected;
    }

    private Written write(SeedCorpus seed) throws Exception {
        return seed.write(new RefiWriter(), Files.createTempDirectory(folder, "seed"), Map.of());
    }

    private static Path project(Written written) {
        return new RefiReader().recognised(written.files()).getFirst();
    }

    private static byte[] qde(Path file) throws Exception {
        return entry(file, "project.qde").getBytes(StandardCharsets.UTF_8);
    }

    private static String entry(Path file, String name) throws Exception {
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] replaced(byte[] xml, String what, String with) {
        var text = new String(xml, StandardCharsets.UTF_8);
        var changed = text.replaceFirst(what, with);
        assertThat(changed).isNotEqualTo(text);
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    private Path copy(Path file, byte[] project) throws Exception {
        var copy = folder.resolve("broken.qdpx");
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipFile(file.toFile());
                var zip = new ZipOutputStream(bytes)) {
            for (var entry : from.stream().toList()) {
                var content =
                        entry.getName().endsWith(".qde")
                                ? project
                                : from.getInputStream(entry).readAllBytes();
                put(zip, entry.getName(), content);
            }
        }
        return Files.write(copy, bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static Document dom(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
    }

    private static String code(Document dom, String guid) {
        var codes = dom.getElementsByTagName("Code");
        for (int i = 0; i < codes.getLength(); i++) {
            var code = (Element) codes.item(i);
            if (code.getAttribute("guid").equals(guid)) {
                return code.getAttribute("name");
            }
        }
        throw new AssertionError(guid);
    }
}
