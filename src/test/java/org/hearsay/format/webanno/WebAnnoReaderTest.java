package org.hearsay.format.webanno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.SharedData;
import org.hearsay.format.Collected;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportedDocument;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// WebAnno TSV as WebAnno, INCEpTION and other programs write it.
class WebAnnoReaderTest {

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> theConformanceCasesGiveWhatTheirTwinsHold() throws Exception {
        var suite = SharedData.path("corpora/inception-formats/tsv3-suite");
        var cases = Files.list(suite).filter(Files::isDirectory).sorted().toList();
        assertThat(cases).hasSize(45);
        return cases.stream()
                .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> twin(c)));
    }

    private static void twin(Path folder) throws Exception {
        var twin = new XmiTwin(folder.resolve("reference.xmi"));
        var read = Collected.from(new WebAnnoReader(), folder.resolve("reference.tsv"));
        var document = read.only();
        var zero = read.issues.stream().filter(i -> i.message().contains("covers nothing"));
        var lostLinks = read.issues.stream().filter(i -> i.message().contains("relation")).count();
        assertThat(zero.count() - lostLinks).isEqualTo(twin.empty);
        assertThat(read.issues).allMatch(i -> i.message().contains("covers nothing"));
        assertThat(document.text().value()).isEqualTo(twin.text);
        var spans = new TreeSet<String>();
        for (var annotation : document.layers().getFirst().annotations()) {
            if (!annotation.label().equals("Token")) {
                spans.add(at(annotation) + values(annotation.attributes()));
            }
        }
        assertThat(spans).isEqualTo(twin.spans);
        var relations = new TreeSet<String>();
        // One case has the feature under another name.
        relations(document).forEach(r -> relations.add(r.replace("integerValue", "intValue")));
        if (lostLinks == 0) {
            assertThat(relations).isEqualTo(twin.relations);
        } else {
            assertThat(twin.relations)
                    .containsAll(relations)
                    .hasSize(relations.size() + (int) lostLinks);
        }
    }

    @Test
    void theNewsOfGumComeInWithAllSpansAndRelations() throws Exception {
        var folder = SharedData.path("corpora/gum-wikinews/tsv");
        int spans = 0;
        int relations = 0;
        var files = new WebAnnoReader().recognised(Files.list(folder).sorted().toList());
        for (var file : files) {
            var read = Collected.from(new WebAnnoReader(), file);
            assertThat(read.issues).isEmpty();
            var layer = read.only().layers().getFirst();
            spans += layer.annotations().size();
            relations += layer.relations().size();
            assertThat(layer.annotations()).allMatch(a -> a.label().equals("Referent"));
        }
        assertThat(files).hasSize(10);
        assertThat(spans).isEqualTo(1155);
        assertThat(relations).isEqualTo(592);
    }

    @Test
    void valuesAndLinksOfGumAreThoseOfTheirRows() throws Exception {
        var file = SharedData.path("corpora/gum-wikinews/tsv/GUM_news_asylum.tsv");
        var document = Collected.from(new WebAnnoReader(), file).only();
        var layer = document.layers().getFirst();
        var aceh =
                layer.annotations().stream()
                        .filter(a -> a.attributes().text("identity").equals("Aceh"))
                        .findFirst()
                        .orElseThrow();
        assertThat(document.text().at(aceh.anchor())).startsWith("Aceh");
        assertThat(aceh.attributes().text("infstat")).isEqualTo("new");
        assertThat(layer.relations()).anyMatch(r -> r.type().equals("Coref"));
        assertThat(document.metadata()).containsKey("Summary1");
    }

    @Test
    void badRowsAreListedAndTheGoodOnesComeIn() throws Exception {
        var read =
                read(
                        """
                        #FORMAT=WebAnno TSV 3.3
                        #T_SP=webanno.custom.Name|value


                        #Text=Anna met Bert .
                        1-1\t0-4\tAnna\tperson\t
                        1-2\t5-8\tmet
                        1-3\tx-13\tBert\tperson\t
                        1-4\t14-15\t.\tperson\t
                        1-5\t14-99\t.\tperson\t
                        1-6\t9-13\tCarl\tperson\t
                        nonsense
                        """);
        var layer = read.only().layers().getFirst();
        assertThat(read.only().text().value()).isEqualTo("Anna met Bert .");
        assertThat(layer.annotations())
                .extracting(a -> read.only().text().at(a.anchor()))
                .containsExactly("Anna", ".", "Bert");
        assertThat(read.issues)
                .extracting(ImportIssue::line)
                .containsExactlyInAnyOrder(7, 8, 10, 11, 12);
        assertThat(read.issues).allMatch(i -> i.file().equals("a.tsv"));
    }

    @Test
    void offsetsThatCountCharactersAreReadSoAndThatIsSaid() throws Exception {
        var read =
                read(
                        """
                        #FORMAT=WebAnno TSV 3.3
                        #T_SP=webanno.custom.Name|value


                        #Text=😀 Anna .
                        1-1\t0-1\t😀\t_\t
                        1-2\t2-6\tAnna\tperson\t
                        1-3\t7-8\t.\t_\t

                        #Text=😀 Bert
                        2-1\t9-10\t😀\t_\t
                        2-2\t11-15\tBert\tperson\t
                        """);
        assertThat(read.issues).singleElement().asString().contains("count characters");
        assertThat(read.only().text().value()).isEqualTo("😀 Anna .\n😀 Bert");
        assertThat(words(read.only())).containsExactly("Anna", "Bert");
    }

    @Test
    void utf16OffsetsBehindAnEmojiLandRight() throws Exception {
        var read =
                read(
                        """
                        #FORMAT=WebAnno TSV 3.2
                        #T_SP=webanno.custom.Name|value


                        #Text=I like it 😊 .
                        1-1\t0-1\tI\t_\t
                        1-4\t10-12\t😊\t*\t
                        1-5\t13-14\t.\t*\t
                        """);
        assertThat(read.issues).isEmpty();
        assertThat(words(read.only())).containsExactly("😊", ".");
    }

    @Test
    void carriageReturnsThatOffsetsCountAreNoText() throws Exception {
        var read =
                read(
                        """
                        #FORMAT=WebAnno TSV 3.3
                        #T_SP=webanno.custom.Name|value


                        #Text=One\\r
                        #Text=two
                        1-1\t0-3\tOne\t_\t
                        1-2\t5-8\ttwo\t*\t
                        """);
        assertThat(read.issues).isEmpty();
        assertThat(read.only().text().value()).isEqualTo("One\ntwo");
        assertThat(words(read.only())).containsExactly("two");
    }

    @Test
    void version31EscapesTextsAsJavaDoes() throws Exception {
        var read =
                read("#FORMAT=WebAnno TSV 3.1\n\n\n#Text=caf\\u00E9 \\\"x\\\"\n1-1\t0-4\tcafé\t\n");
        assertThat(read.issues).isEmpty();
        assertThat(read.only().text().value()).isEqualTo("café \"x\"");
    }

    @Test
    void olderVersionsAreRefusedWithAWayOut() throws Exception {
        assertThatThrownBy(() -> read("#FORMAT=WebAnno TSV 2\n"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("a.tsv, line 1")
                .hasMessageContaining("INCEpTION");
    }

    @Test
    void aChainOfALabelThatRefersToSomebodyIsSomebody() throws Exception {
        var read =
                read(
                        """
                        #FORMAT=WebAnno TSV 3.3
                        #T_CH=webanno.custom.SPEAKERLink|referenceRelation|referenceType


                        #Text=Anna Kim said she left .
                        1-1\t0-4\tAnna\t*->1-1\t*[1]\t
                        1-2\t5-8\tKim\t*->1-1\t*[1]\t
                        1-3\t9-13\tsaid\t_\t_\t
                        1-4\t14-17\tshe\t*->1-2\t*[1]\t
                        1-5\t18-22\tleft\t_\t_\t
                        1-6\t23-24\t.\t_\t_\t
                        """);
        var layer = read.only().layers().getFirst();
        assertThat(layer.annotations()).extracting(Annotation::label).containsOnly("SPEAKER");
        assertThat(words(read.only())).containsExactly("Anna Kim", "she");
        var somebody = read.only().entities().getFirst();
        assertThat(somebody.name()).isEqualTo("Anna Kim");
        assertThat(layer.annotations())
                .allMatch(a -> a.attributes().values().containsValue(somebody.reference()));
        assertThat(layer.relations()).isEmpty();
    }

    @Test
    void aRelationWithoutAnEndIsListed() throws Exception {
        var read =
                read(
                        """
                        #FORMAT=WebAnno TSV 3.3
                        #T_SP=webanno.custom.Name|value
                        #T_RL=webanno.custom.knows|since|BT_webanno.custom.Name


                        #Text=Anna Bert
                        1-1\t0-4\tAnna\t*\t*\t1-7\t
                        1-2\t5-9\tBert\t*\t2001\t1-1\t
                        """);
        var layer = read.only().layers().getFirst();
        assertThat(read.issues).singleElement().asString().contains("line 7").contains("knows");
        assertThat(layer.relations())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.type()).isEqualTo("knows");
                    assertThat(r.attributes().find("since")).contains(Value.of("2001"));
                    assertThat(r.source()).isEqualTo(layer.annotations().getFirst().id());
                });
    }

    private Collected read(String content) throws Exception {
        return Collected.from(
                new WebAnnoReader(), Files.writeString(folder.resolve("a.tsv"), content));
    }

    private static List<String> words(ImportedDocument document) {
        return document.layers().getFirst().annotations().stream()
                .map(a -> document.text().at(a.anchor()))
                .toList();
    }

    private static TreeSet<String> relations(ImportedDocument document) {
        var layer = document.layers().getFirst();
        var byId = new java.util.HashMap<org.hearsay.model.Id, Annotation>();
        layer.annotations().forEach(a -> byId.put(a.id(), a));
        var relations = new TreeSet<String>();
        for (Relation r : layer.relations()) {
            relations.add(
                    r.type()
                            + values(r.attributes())
                            + at(byId.get(r.source()))
                            + at(byId.get(r.target())));
        }
        return relations;
    }

    private static String at(Annotation annotation) {
        return "[" + annotation.anchor().start() + "," + annotation.anchor().end() + "]";
    }

    private static String values(Attributes attributes) {
        var values = new TreeMap<String, String>();
        attributes.values().forEach((name, value) -> values.put(name, value.shown()));
        return values.toString();
    }
}
