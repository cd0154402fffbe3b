package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.format.brat.BratReader;
import org.hearsay.format.text.TextReader;
import org.hearsay.text.Anchor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every odd text and file of `hazards.json` comes in without a changed character, or is refused
/// with a clear message.
class HazardsTest {

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> textsComeInUnchanged() throws Exception {
        return cases().filter(c -> c.has("text") && !c.path("category").asString().equals("brat"))
                .map(c -> DynamicTest.dynamicTest(name(c), () -> textComesInUnchanged(c)));
    }

    private void textComesInUnchanged(JsonNode hazard) throws Exception {
        var file = folder.resolve(hazard.path("id").asString() + ".txt");
        Files.write(file, HexFormat.of().parseHex(hazard.path("utf8_hex").asString()));
        var text = Collected.from(new TextReader(), file).only().text();
        assertThat(text.value()).isEqualTo(hazard.path("text").asString());
        var index = text.codePoints();
        assertThat(index.length()).isEqualTo(hazard.path("code_points").asInt());
        for (var span : hazard.path("spans")) {
            int start = index.toUtf16(span.path("start").asInt());
            int end = index.toUtf16(span.path("end").asInt());
            assertThat(text.at(Anchor.of(start, end))).isEqualTo(span.path("text").asString());
            assertThat(start).isEqualTo(span.path("utf16_start").asInt());
            assertThat(end).isEqualTo(span.path("utf16_end").asInt());
        }
    }

    @Test
    void H05_windows1252IsTakenAndSaidSo() throws Exception {
        var read = bytes("M06");
        assertThat(read.only().text().value())
                .isEqualTo("The “regrettable” attitude – Washington’s");
        assertThat(read.issues).singleElement().asString().contains("windows-1252");
    }

    @Test
    void byteOrderMarksAreNoText() throws Exception {
        assertThat(bytes("M07").only().text().value()).startsWith("P");
        assertThat(bytes("M08").only().text().value()).isEqualTo("Pompeo — 😀");
        assertThat(bytes("M09").only().text().value()).isEqualTo("Pompeo — 😀");
    }

    @Test
    void mixedEncodingsAndNulAreRefusedWithTheirPlace() {
        assertThatThrownBy(() -> bytes("M10"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("M10.txt")
                .hasMessageContaining("byte 9");
        assertThatThrownBy(() -> bytes("M11"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("U+0000 at character 3");
    }

    @Test
    void lineEndsBecomePlainAndNothingElse() throws Exception {
        assertThat(bytes("N01").only().text().value()).isEqualTo("Line one\nLine two said.\n");
        assertThat(bytes("N02").only().text().value())
                .isEqualTo("Line one\nLine two\nLine three\n");
        assertThat(bytes("N03").only().text().value()).isEqualTo("no newline at the end");
        assertThat(bytes("N04").only().text().value()).isEmpty();
        assertThat(bytes("N05").only().text().value()).isEqualTo(" \n\t\n");
    }

    @Test
    void damagedBratLinesAreListedAndTheGoodOnesComeIn() throws Exception {
        var read = brat("A01", "hello there world, the lost text");
        var layer = read.only().layers().getFirst();
        assertThat(layer.annotations()).hasSize(1);
        assertThat(layer.annotations().getFirst().anchor().fragments()).hasSize(2);
        assertThat(read.issues).extracting(ImportIssue::line).contains(2, 3, 4, 5, 6);
    }

    @Test
    void offsetsWinOverABrokenTextColumn() throws Exception {
        var read = brat("A02", "3. The number of talks");
        assertThat(read.only().layers().getFirst().annotations()).hasSize(1);
        assertThat(read.issues).extracting(ImportIssue::line).contains(3);
    }

    @Test
    void anEmptyAnnotationFileIsADocumentWithoutAnnotations() throws Exception {
        var read = brat("A03", "Some text.");
        assertThat(read.only().layers().getFirst().annotations()).isEmpty();
        assertThat(read.issues).isEmpty();
    }

    @Test
    void bratCountsCodePoints() throws Exception {
        var read = brat("A05", "😀 abc");
        assertThat(read.only().text().at(onlyAnchor(read))).isEqualTo("abc");
        assertThat(onlyAnchor(read)).isEqualTo(Anchor.of(3, 6));
    }

    @Test
    void bratOffsetsThatCountCarriageReturnsLandRight() throws Exception {
        Files.writeString(folder.resolve("crlf.txt"), "Line one\r\nLine two 😀 said.\r\nKim left.");
        Files.writeString(
                folder.resolve("crlf.ann"), "T1\tX 10 18\tLine two\r\nT2\tX 28 31\tKim\r\n");
        var read = Collected.from(new BratReader(), folder.resolve("crlf.ann"));
        assertThat(read.issues).isEmpty();
        assertThat(read.only().layers().getFirst().annotations())
                .extracting(a -> read.only().text().at(a.anchor()))
                .containsExactly("Line two", "Kim");
    }

    @Test
    void aConstantShiftIsRecognised() throws Exception {
        Files.writeString(folder.resolve("s.txt"), "Anna spoke. Then Bert spoke. Then Carl spoke.");
        Files.writeString(
                folder.resolve("s.ann"), "T1\tX 2 6\tAnna\nT2\tX 19 23\tBert\nT3\tX 36 40\tCarl\n");
        var read = Collected.from(new BratReader(), folder.resolve("s.ann"));
        assertThat(read.issues)
                .anySatisfy(i -> assertThat(i.message()).contains("on are 2 too large"));
        assertThat(read.only().layers().getFirst().annotations()).hasSize(3);
    }

    private static Anchor onlyAnchor(Collected read) {
        return read.only().layers().getFirst().annotations().getFirst().anchor();
    }

    private Collected bytes(String id) throws Exception {
        var file = folder.resolve(id + ".txt");
        Files.write(file, HexFormat.of().parseHex(hazard(id).path("bytes_hex").asString()));
        return Collected.from(new TextReader(), file);
    }

    private Collected brat(String id, String text) throws Exception {
        Files.writeString(folder.resolve(id + ".txt"), text);
        var file = folder.resolve(id + ".ann");
        Files.write(file, HexFormat.of().parseHex(hazard(id).path("bytes_hex").asString()));
        return Collected.from(new BratReader(), file);
    }

    private static JsonNode hazard(String id) throws Exception {
        return cases().filter(c -> c.path("id").asString().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<JsonNode> cases() throws Exception {
        var root = JsonMapper.builder().build().readTree(Collected.resource("hazards.json"));
        return StreamSupport.stream(root.path("cases").spliterator(), false);
    }

    private static String name(JsonNode hazard) {
        return hazard.path("id").asString() + " " + hazard.path("why").asString();
    }
}
