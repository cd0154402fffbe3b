package org.hearsay.format.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.format.Collected;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.Loss;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.SeedCorpus;
import org.hearsay.format.SpanLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// TEI holds all but what it reports, and what others wrote is taken in.
class TeiTest {

    @TempDir private Path folder;
    private final RandomCorpus corpus = new RandomCorpus();

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        for (int seed : IntStream.rangeClosed(1, 20).toArray()) {
            var original = corpus.random(new Random(seed));
            var out = Files.createDirectory(folder.resolve("s" + seed));
            var written = corpus.write(new TeiWriter(), original, out);
            assertThat(written.losses()).extracting(Loss::kind).containsOnly("form");
            var read = Collected.from(new TeiReader(), file(out));
            assertThat(read.issues).isEmpty();
            assertThat(read.only().text()).isEqualTo(original.article().text());
            assertThat(read.only().title()).isEqualTo(original.article().document().title());
            assertThat(read.only().metadata())
                    .containsAllEntriesOf(original.article().document().metadata());
            assertThat(SpanLines.of(read.only()))
                    .isEqualTo(
                            new SpanLines(original.article().text(), List.of())
                                    .of(original.layers().getFirst()));
        }
    }

    @Test
    void theSeedAndItsUnicodeTwinComeBackWithTheirSpeakers() throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var out = Files.createTempDirectory(folder, "seed");
            var written = seed.write(new TeiWriter(), out, Map.of());
            assertThat(written.losses()).isEmpty();
            assertThat(written.annotations()).isEqualTo(106);
            var read = Collected.from(new TeiReader(), file(out));
            assertThat(read.issues).isEmpty();
            assertThat(SpanLines.of(read.only())).isEqualTo(SpanLines.of(seed));
            assertThat(read.only().layers().getFirst().annotator()).isEqualTo("Reference");
            for (var entity : read.only().entities()) {
                assertThat(seed.registry().entities().values())
                        .anySatisfy(e -> {
                            assertThat(e.name()).isEqualTo(entity.name());
                            assertThat(e.attributes()).isEqualTo(entity.attributes());
                        });
            }
            assertThat(Files.readString(file(out)))
                    .contains("<said ", "<listPerson>", "<persName>");
        }
    }

    @Test
    void namesThatXmlCannotHoldComeBack() {
        for (var name : List.of("CLAIM", "in doubt?", "9", "_x0020_", "a:b", "Ärger", "😀", "_x")) {
            var escaped = TeiNames.escaped(name);
            assertThat(escaped).matches("[\\p{L}_][\\p{L}\\p{N}._-]*");
            assertThat(TeiNames.plain(escaped)).isEqualTo(name);
        }
    }

    @Test
    void otherPeoplesTeiIsRead() throws Exception {
        var file = folder.resolve("other.xml");
        Files.writeString(
                file,
                """
                <?xml version="1.0"?>
                <?xml-model href="tei.rng"?>
                <TEI xmlns="http://www.tei-c.org/ns/1.0">
                <teiHeader><fileDesc><titleStmt><title>Other</title></titleStmt></fileDesc>
                <profileDesc><particDesc><listPerson><person xml:id="kim"><p>x</p><persName>Kim</persName></person>
                </listPerson></particDesc></profileDesc></teiHeader>
                <text><body>
                  <div><head>News</head>
                  <p xml:id="p1">Then <persName ref="#kim">Kim</persName>
                     said: <said who="#kim" direct="true">“Go 😀 on”</said>.</p>
                  <p>It <w xml:id="w1">is</w> <w xml:id="w2">over</w>.</p></div>
                </body></text>
                <standOff><spanGrp type="x">
                <span type="TERM" target="#w1 #w2"/>
                <span type="TERM" target="#string-range(p1,5,3)"/>
                <span type="TERM" target="#nowhere"/>
                <span type="TERM" target="#string-range(p1,5,999)"/>
                </spanGrp>
                <listRelation><relation name="r" active="#a" passive="#b"/></listRelation>
                </standOff>
                </TEI>
                """);
        assertThat(new TeiReader().recognised(List.of(file))).containsExactly(file);
        var read = Collected.from(new TeiReader(), file);
        assertThat(read.only().text().value())
                .isEqualTo("News\nThen Kim said: “Go 😀 on”.\nIt is over.\n");
        assertThat(
                        SpanLines.of(read.only()).stream()
                                .map(l -> l.replaceAll("\\[Span.*?\\]\\]", "")))
                .containsExactly(
                        "QUOTE “Go 😀 on” {quote_type=Text[text=direct], who=Text[text=Kim]} # ",
                        "TERM Kim {} # ",
                        "TERM is over {} # ",
                        "persName Kim {entity=Text[text=Kim]} # ");
        assertThat(read.issues).extracting(ImportIssue::line).containsExactly(16, 17, 19);
        assertThat(read.only().entities()).extracting(e -> e.name()).containsExactly("Kim");
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedCorpus.unicodeTwin(folder);
        seed.write(new TeiWriter(), folder, Map.of());
        var xml = Files.readString(file(folder));
        var last = xml.replaceFirst("(?s).*<anchor xml:id=\"(p-\\d+)\".*", "$1");
        for (var fault :
                List.of(
                        List.of(" to=\"#p-\\d+\"", " to=\"#" + last + "\""),
                        List.of("type=\"SPEAKER\"", "type=\"SOURCE\""),
                        List.of("(?s)<relation .*?</relation>", ""))) {
            var broken = xml.replaceFirst(fault.get(0), fault.get(1));
            assertThat(broken).isNotEqualTo(xml);
            var file = Files.writeString(folder.resolve("broken.xml"), broken);
            assertThat(SpanLines.of(Collected.from(new TeiReader(), file).only()))
                    .isNotEqualTo(SpanLines.of(seed));
        }
    }

    @Test
    void theSameCorpusGivesTheSameBytes() throws Exception {
        var seed = SeedCorpus.gold(folder);
        seed.write(new TeiWriter(), Files.createDirectory(folder.resolve("one")), Map.of());
        seed.write(new TeiWriter(), Files.createDirectory(folder.resolve("two")), Map.of());
        assertThat(file(folder.resolve("one"))).hasSameBinaryContentAs(file(folder.resolve("two")));
    }

    @Test
    void whatIsNoXmlIsRefusedWithItsLine() throws Exception {
        var file = Files.writeString(folder.resolve("cut.xml"), "<TEI>\n<text>\n<p>Half");
        assertThatThrownBy(() -> Collected.from(new TeiReader(), file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("cut.xml, line 3");
    }

    private static Path file(Path out) throws Exception {
        try (var files = Files.list(out)) {
            return new TeiReader().recognised(files.sorted().toList()).getFirst();
        }
    }
}
