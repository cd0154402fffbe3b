package org.hearsay.format.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.SharedData;
import org.hearsay.format.Collected;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.webanno.WebAnnoReader;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// CAS files as UIMA and INCEpTION write them.
class CasReaderTest {

    private static final String HEAD =
            "<?xml version=\"1.0\"?>\n<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""
                    + " xmlns:cas=\"http:///uima/cas.ecore\""
                    + " xmlns:custom=\"http:///webanno/custom.ecore\" xmi:version=\"2.0\">\n";
    private static final String TAIL =
            "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\""
                    + " sofaString=\"Anna met&#13;&#10;Bert 😀.\"/>\n</xmi:XMI>\n";

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> theConformanceCasesGiveWhatTheirTsvTwinsGive() throws Exception {
        var suite = SharedData.path("corpora/inception-formats/tsv3-suite");
        var cases = Files.list(suite).filter(Files::isDirectory).sorted().toList();
        assertThat(cases).hasSize(45);
        return cases.stream()
                .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> twin(c)));
    }

    private static void twin(Path folder) throws Exception {
        var xmi = Collected.from(CasReader.xmi(), folder.resolve("reference.xmi"));
        var tsv = Collected.from(new WebAnnoReader(), folder.resolve("reference.tsv"));
        assertThat(xmi.only().text()).isEqualTo(tsv.only().text());
        assertThat(annotations(xmi.only())).isEqualTo(annotations(tsv.only()));
        assertThat(relations(xmi.only())).isEqualTo(relations(tsv.only()));
        assertThat(xmi.issues).hasSameSizeAs(tsv.issues);
    }

    @Test
    void theJsonFilesOfInceptionHaveAllTheirNames() throws Exception {
        var folder = SharedData.path("corpora/inception-formats/json-cas");
        var files = CasReader.json().recognised(Files.list(folder).sorted().toList());
        assertThat(files).hasSize(2);
        var first = Collected.from(CasReader.json(), files.getFirst());
        var second = Collected.from(CasReader.json(), files.getLast());
        assertThat(first.issues).isEmpty();
        assertThat(first.only().layers().getFirst().annotations())
                .hasSize(17)
                .extracting(Annotation::label)
                .containsOnly("NamedEntity");
        assertThat(second.only().layers().getFirst().annotations()).hasSize(34);
        assertThat(first.only().text().codePoints().length()).isEqualTo(1628);
        assertThat(second.only().text().codePoints().length()).isEqualTo(2839);
        try (var in = Files.newInputStream(files.getFirst())) {
            var found = new JsonReader("a").read(in);
            assertThat(found.sentences()).isEqualTo(19);
            assertThat(found.words().size()).isEqualTo(326);
        }
    }

    @Test
    void badStructuresAreListedAndTheGoodOnesComeIn() throws Exception {
        var read =
                xmi(
                        """
                        <custom:Name xmi:id="2" sofa="1" begin="0" end="4" value="person"/>
                        <custom:Name xmi:id="3" sofa="1" begin="10" end="14"/>
                        <custom:Name xmi:id="4" sofa="1" begin="16" end="17"/>
                        <custom:Name xmi:id="5" sofa="1" begin="5" end="99"/>
                        <custom:Name xmi:id="6" sofa="1" begin="5" end="5"/>
                        <custom:knows xmi:id="7" sofa="1" begin="0" end="4" Governor="2" Dependent="3"/>
                        <custom:knows xmi:id="8" sofa="1" begin="0" end="4" Governor="2" Dependent="5"/>
                        <custom:Odd xmi:id="9" x="y"/>
                        """);
        var document = read.only();
        assertThat(document.text().value()).isEqualTo("Anna met\nBert 😀.");
        assertThat(document.layers().getFirst().annotations())
                .extracting(a -> document.text().at(a.anchor()))
                .containsExactly("Anna", "Bert");
        assertThat(document.layers().getFirst().relations()).hasSize(1);
        assertThat(read.issues).hasSize(5).allMatch(i -> i.line() > 0);
        assertThat(read.issues.toString())
                .contains(
                        "splits a character",
                        "outside the text",
                        "covers nothing",
                        "knows 8",
                        "Odd");
    }

    @Test
    void aDocumentTypeIsRefused() {
        var file = folder.resolve("evil.xmi");
        assertThatThrownBy(
                        () -> {
                            Files.writeString(
                                    file,
                                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                            + HEAD.substring(HEAD.indexOf('\n') + 1)
                                            + TAIL.replace("Anna", "&e;"));
                            Collected.from(CasReader.xmi(), file);
                        })
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("evil.xmi");
    }

    @Test
    void whatIsCutOffIsRefusedWithItsLine() throws Exception {
        var xmi = Files.writeString(folder.resolve("cut.xmi"), HEAD + "<custom:Name ");
        assertThatThrownBy(() -> Collected.from(CasReader.xmi(), xmi))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("cut.xmi, line 3");
        var json = Files.writeString(folder.resolve("cut.json"), "{\"%TYPES\":{},\n\"%FEATURE_STR");
        assertThatThrownBy(() -> Collected.from(CasReader.json(), json))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("cut.json, line 2");
        var none = Files.writeString(folder.resolve("none.xmi"), HEAD + "</xmi:XMI>");
        assertThatThrownBy(() -> Collected.from(CasReader.xmi(), none))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("no text");
    }

    @Test
    void aTypeSystemBesideTheFileSaysWhatIsAReference() throws Exception {
        Files.writeString(
                folder.resolve("TypeSystem.xml"),
                """
                <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
                <typeDescription><name>webanno.custom.Name</name><supertypeName>uima.tcas.Annotation</supertypeName>
                <features><featureDescription><name>spouse</name><rangeTypeName>webanno.custom.Name</rangeTypeName></featureDescription>
                <featureDescription><name>age</name><rangeTypeName>uima.cas.Integer</rangeTypeName></featureDescription></features>
                </typeDescription></types></typeSystemDescription>
                """);
        var read =
                xmi(
                        """
                        <custom:Name xmi:id="2" sofa="1" begin="0" end="4" spouse="3" age="3"/>
                        <custom:Name xmi:id="3" sofa="1" begin="10" end="14" age="40"/>
                        """);
        var layer = read.only().layers().getFirst();
        assertThat(read.issues).isEmpty();
        assertThat(layer.annotations())
                .extracting(a -> a.attributes().text("age"))
                .containsExactly("3", "40");
        assertThat(layer.relations()).singleElement().matches(r -> r.type().equals("spouse"));
    }

    @Test
    void wordsAreFoundAlsoWhereTheirIdsAreInNoOrder() {
        var words = new Places();
        for (int id : new int[] {7, 3, 9, 2_000_000_000, 1}) {
            words.add(id, id - 1, id);
        }
        assertThat(words.begin(words.find(9))).isEqualTo(8);
        assertThat(words.end(words.find(1))).isEqualTo(1);
        assertThat(words.end(words.find(2_000_000_000))).isEqualTo(2_000_000_000);
        assertThat(words.find(5)).isNegative();
        assertThat(words.find(-1)).isNegative();
    }

    @Test
    void otherXmlAndJsonIsNotTakenForIt() throws Exception {
        var xml = Files.writeString(folder.resolve("a.xml"), "<TEI/>");
        var json = Files.writeString(folder.resolve("a.json"), "{\"text\":\"%TYPES\"}");
        assertThat(CasReader.xmi().recognised(java.util.List.of(xml, json))).isEmpty();
        assertThat(CasReader.json().recognised(java.util.List.of(xml, json))).isEmpty();
    }

    @Test
    void offsetsOfJsonThatCountCharactersLandRight() throws Exception {
        var file =
                Files.writeString(
                        folder.resolve("a.json"),
                        """
                        {"%HEADER":{"offset-encoding":"UTF-32"},"%FEATURE_STRUCTURES":[
                        {"%ID":1,"%TYPE":"uima.cas.Sofa","sofaNum":1,"sofaID":"_InitialView","sofaString":"😀 Anna"},
                        {"%ID":2,"%TYPE":"x.Name","@sofa":1,"^begin":2,"^end":6,"value":"person"}]}
                        """);
        var read = Collected.from(CasReader.json(), file);
        assertThat(read.issues).isEmpty();
        var annotation = read.only().layers().getFirst().annotations().getFirst();
        assertThat(read.only().text().at(annotation.anchor())).isEqualTo("Anna");
        assertThat(annotation.attributes().text("value")).isEqualTo("person");
    }

    private Collected xmi(String structures) throws Exception {
        var file = Files.writeString(folder.resolve("a.xmi"), HEAD + structures + TAIL);
        return Collected.from(CasReader.xmi(), file);
    }

    /// Where they start and end with a word, since one of the twins has it so. Some have a layer
    /// under another name.
    private static TreeSet<String> annotations(ImportedDocument document) {
        var shown = new TreeSet<String>();
        for (var annotation : document.layers().getFirst().annotations()) {
            shown.add(
                    at(annotation, document)
                            + annotation.attributes()
                            + annotation
                                    .label()
                                    .replace("NamedEntity", "Span")
                                    // A subtype; only its type system would say so.
                                    .replace("POS_NOUN", "POS"));
        }
        return shown;
    }

    private static TreeSet<String> relations(ImportedDocument document) {
        var byId = new HashMap<Id, Annotation>();
        var layer = document.layers().getFirst();
        layer.annotations().forEach(a -> byId.put(a.id(), a));
        var shown = new TreeSet<String>();
        for (var relation : layer.relations()) {
            shown.add(
                    relation.type()
                            + relation.attributes().toString().replace("integerValue", "intValue")
                            + at(byId.get(relation.source()), document)
                            + at(byId.get(relation.target()), document));
        }
        return shown;
    }

    private static String at(Annotation annotation, ImportedDocument document) {
        var words = document.text().at(annotation.anchor());
        int start = annotation.anchor().start() + words.length() - words.stripLeading().length();
        return start + "-" + (start + words.strip().length());
    }
}
