package org.hearsay.format.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.format.Collected;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.Loss;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.SeedCorpus;
import org.hearsay.format.SpanLines;
import org.hearsay.schema.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// GATE XML and BDOC hold all but what they report, and take in what GATE and others wrote.
class GateTest {

    @TempDir private Path folder;
    private final RandomCorpus corpus = new RandomCorpus();

    /// @param relations whether it has them
    record Format(CorpusWriter writer, CorpusReader reader, Holds relations) {
        @Override
        public String toString() {
            return writer.id();
        }
    }

    enum Holds {
        RELATIONS,
        NO_RELATIONS
    }

    private static final Format XML =
            new Format(new GateXmlWriter(), new GateXmlReader(), Holds.RELATIONS);
    private static final Format BDOC =
            new Format(new BdocWriter(), new BdocReader(), Holds.NO_RELATIONS);

    static Stream<Format> formats() {
        return Stream.of(XML, BDOC);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsWrittenIsReadAgainButForTheLosses(Format format) throws Exception {
        for (int seed : IntStream.rangeClosed(1, 20).toArray()) {
            var original = corpus.random(new Random(seed));
            var out = Files.createDirectory(folder.resolve("s" + seed));
            var written = corpus.write(format.writer(), original, out);
            var read = read(format, out);
            assertThat(read.issues).isEmpty();
            assertThat(read.only().text()).isEqualTo(original.article().text());
            assertThat(read.only().title()).isEqualTo(original.article().document().title());
            assertThat(read.only().metadata())
                    .containsAllEntriesOf(original.article().document().metadata());
            var layer = original.layers().getFirst();
            var lines = new SpanLines(original.article().text(), List.of());
            boolean all = format.relations() == Holds.RELATIONS;
            assertThat(SpanLines.of(read.only()))
                    .isEqualTo(all ? lines.of(layer) : lines.of(layer.annotations(), List.of()));
            assertThat(written.losses().stream().filter(l -> l.kind().equals("relation")))
                    .hasSize(all ? 0 : layer.relations().size());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSeedAndItsUnicodeTwinComeBack(Format format) throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var out = Files.createTempDirectory(folder, "seed");
            var written = seed.write(format.writer(), out, Map.of());
            assertThat(written.annotations()).isEqualTo(106);
            var read = read(format, out);
            assertThat(read.issues).isEmpty();
            assertThat(read.only().layers().getFirst().annotator()).isEqualTo("Reference");
            var expected = SpanLines.of(seed);
            if (format.relations() == Holds.NO_RELATIONS) {
                expected = expected.stream().filter(l -> !l.contains(" -> ")).toList();
            }
            assertThat(SpanLines.of(read.only())).isEqualTo(expected);
            assertThat(written.losses()).extracting(Loss::kind).doesNotContain("annotation");
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameCorpusGivesTheSameBytes(Format format) throws Exception {
        var seed = SeedCorpus.gold(folder);
        var one =
                seed.write(format.writer(), Files.createDirectory(folder.resolve("one")), Map.of());
        var two =
                seed.write(format.writer(), Files.createDirectory(folder.resolve("two")), Map.of());
        for (int i = 0; i < one.files().size(); i++) {
            assertThat(one.files().get(i)).hasSameBinaryContentAs(two.files().get(i));
        }
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedCorpus.unicodeTwin(folder);
        seed.write(XML.writer(), folder, Map.of());
        var file = file(XML, folder);
        var xml = Files.readString(file);
        assertThat(SpanLines.of(read(XML, folder).only())).isEqualTo(SpanLines.of(seed));
        for (var fault :
                List.of(
                        List.of("EndNode=\"\\d+\"", "EndNode=\"" + lastNode(xml) + "\""),
                        List.of("Type=\"SPEAKER\"", "Type=\"SOURCE\""),
                        List.of("(?s)<Relation Id.*?</Relation>", ""))) {
            var broken = xml.replaceFirst(fault.get(0), fault.get(1));
            assertThat(broken).isNotEqualTo(xml);
            Files.writeString(file, broken);
            assertThat(SpanLines.of(read(XML, folder).only())).isNotEqualTo(SpanLines.of(seed));
        }
    }

    @Test
    void otherEncodingsAndOldFilesAreRead() throws Exception {
        var xml =
                """
                <?xml version="1.0" encoding="windows-1252"?>
                <GateDocument>
                <GateDocumentFeatures>
                <Feature><Name className="java.lang.String">MimeType</Name>\
                <Value className="java.lang.String">text/plain</Value></Feature>
                </GateDocumentFeatures>
                <TextWithNodes><Node id="0" />“Zoë”<Node id="7" /> said&#13;
                <Node id="12"/>€ 5<Node id="99" />.</TextWithNodes>
                <AnnotationSet>
                <Annotation Type="Person" StartNode="0" EndNode="7"></Annotation>
                <Annotation Type="Money" StartNode="12" EndNode="99">
                <Feature><Name className="java.lang.String">amount</Name>\
                <Value className="java.lang.Integer">5</Value></Feature>
                <Feature><Name className="java.lang.String">kinds</Name>\
                <Value className="java.util.ArrayList" itemClassName="java.lang.String">a;b</Value></Feature>
                </Annotation>
                </AnnotationSet>
                <AnnotationSet Name="Original markups">
                <Annotation Type="paragraph" StartNode="0" EndNode="99"></Annotation>
                </AnnotationSet>
                </GateDocument>
                """;
        var file = folder.resolve("old.xml");
        Files.write(file, xml.getBytes(Charset.forName("windows-1252")));
        assertThat(new GateXmlReader().recognised(List.of(file))).containsExactly(file);
        var read = Collected.from(new GateXmlReader(), file);
        assertThat(read.issues).isEmpty();
        assertThat(read.only().text().value()).isEqualTo("“Zoë” said\n€ 5.");
        assertThat(SpanLines.of(read.only()))
                .containsExactly(
                        "Money[Span[start=11, end=14]] € 5 {amount=Whole[number=5], kinds=Texts[texts=[a, b]]} # ",
                        "Person[Span[start=0, end=5]] “Zoë” {} # ");
        assertThat(read.only().layers()).hasSize(2);
        assertThat(read.only().layers().get(1).annotator()).isEqualTo("Original markups");
        assertThat(read.only().metadata()).containsEntry("MimeType", "text/plain");
    }

    @Test
    void damagedPartsAreListedWithTheirLineAndTheGoodOnesComeIn() throws Exception {
        var file = folder.resolve("damaged.xml");
        Files.writeString(
                file,
                """
                <GateDocument version="3"><GateDocumentFeatures/>
                <TextWithNodes><Node id="0"/>Anna<Node id="4"/> spoke.</TextWithNodes>
                <AnnotationSet Name="A">
                <Annotation Id="1" Type="X" StartNode="0" EndNode="4"/>
                <Annotation Id="2" Type="X" StartNode="0" EndNode="77"/>
                <Annotation Id="1" Type="X" StartNode="0" EndNode="4"/>
                <Annotation Id="3" Type="X" StartNode="4" EndNode="4"/>
                </AnnotationSet>
                <RelationSet Name="A">
                <Relation Id="9" Type="r" Members="1;2;3"><UserData/></Relation>
                <Relation Id="10" Type="r" Members="1;2"><UserData/></Relation>
                <Relation Id="11" Type="r" Members="1;1"><UserData/></Relation>
                <Rela
                """);
        var read = Collected.from(new GateXmlReader(), file);
        assertThat(read.only().layers().getFirst().annotations()).hasSize(1);
        assertThat(read.only().layers().getFirst().relations()).hasSize(1);
        assertThat(read.issues).extracting(ImportIssue::line).contains(5, 6, 10, 14);
        assertThat(read.issues).hasSize(6);
    }

    @Test
    void documentTypesAndForeignJsonAreRefused() throws Exception {
        var file = folder.resolve("laughs.xml");
        Files.writeString(
                file,
                "<!DOCTYPE GateDocument [<!ENTITY a \"a\">]><GateDocument><TextWithNodes>&a;</TextWithNodes></GateDocument>");
        assertThat(new GateXmlReader().recognised(List.of(file))).hasSize(1);
        assertThatThrownBy(() -> Collected.from(new GateXmlReader(), file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("document type");
        var json = Files.writeString(folder.resolve("x.bdocjs"), "{\"text\": 5}");
        assertThatThrownBy(() -> Collected.from(new BdocReader(), json))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("x.bdocjs");
    }

    @Test
    void bdocOfPythonCountsCodePoints() throws Exception {
        var file = folder.resolve("python.json");
        Files.writeString(
                file,
                """
                {"annotation_sets": {"": {"name": "", "next_annid": 9, "annotations": [
                  {"type": "A", "start": 2, "end": 5, "id": 0, "features": {"odd": 1.5, "list": ["x"]}},
                  {"type": "A", "start": 2, "end": 50, "id": 1, "features": {}},
                  {"type": "A", "start": 2, "end": 5, "id": 0, "features": {}},
                  {"start": 2, "end": 5, "id": 3}]},
                 "B": {"name": "C", "annotations": []}},
                 "text": "😀 abc", "features": {"year": 2026}, "offset_type": "p", "name": "Doc"}
                """);
        assertThat(new BdocReader().recognised(List.of(file))).hasSize(1);
        var read = Collected.from(new BdocReader(), file);
        assertThat(SpanLines.of(read.only()))
                .containsExactly(
                        "A[Span[start=3, end=6]] abc {list=Texts[texts=[x]], odd=Text[text=1.5]} # ");
        assertThat(read.issues).hasSize(4);
        assertThat(read.only().title()).isEqualTo("Doc");
        assertThat(read.only().metadata()).containsEntry("year", "2026");
    }

    @Test
    void listsOfGateItselfAreRead() {
        assertThat(
                        GateValues.of(
                                "gate.corpora.ObjectWrapper",
                                "<gate.corpora.ObjectWrapper><value class=\"list\"><string>a;b</string><string>c</string></value></gate.corpora.ObjectWrapper>"))
                .isEqualTo(new Value.Texts(List.of("a;b", "c")));
        assertThat(GateValues.of("gate.corpora.ObjectWrapper", "no xml"))
                .isEqualTo(Value.of("no xml"));
    }

    private static String lastNode(String xml) {
        return xml.substring(xml.lastIndexOf("Node id=\"") + 9).replaceFirst("(?s)\".*", "");
    }

    private static Path file(Format format, Path out) throws Exception {
        try (var files = Files.list(out)) {
            return format.reader().recognised(files.toList()).getFirst();
        }
    }

    private static Collected read(Format format, Path out) throws Exception {
        return Collected.from(format.reader(), file(format, out));
    }
}
