package org.hearsay.format.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.hearsay.format.Collected;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.html.MarkdownReader;
import org.hearsay.model.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The same small article as each kind of document, and files that are not what they seem.
class OfficeReadersTest {

    private static final String ARTICLE =
            "Köln: Rat entscheidet\n\nShe said  “no” and bold it, read a link.\n\n"
                    + "What now?\n\nLast words.";

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> wordsAndFormAreKept() {
        return Stream.of(OfficeReader.docx(), OfficeReader.odt(), OfficeReader.rtf())
                .map(reader ->
                        DynamicTest.dynamicTest(
                                reader.id(),
                                () -> {
                                    var read = golden(reader);
                                    assertThat(read.text().value()).isEqualTo(ARTICLE);
                                    assertThat(passages(read))
                                            .contains(
                                                    "BOLD bold",
                                                    "ITALIC it",
                                                    "LINK a link https://example.org/a");
                                    assertThat(read.title()).isEqualTo("Köln: Rat entscheidet");
                                    assertThat(read.metadata())
                                            .containsEntry(Document.BYLINE, "Ada Kern");
                                    assertThat(read.source()).isNotEmpty();
                                }));
    }

    @TestFactory
    Stream<DynamicTest> headingsAreKeptWhereTheFormatHasThem() {
        return Stream.of(OfficeReader.docx(), OfficeReader.odt(), new MarkdownReader())
                .map(reader ->
                        DynamicTest.dynamicTest(
                                reader.id(),
                                () ->
                                        assertThat(passages(golden(reader)))
                                                .contains(
                                                        "TITLE Köln: Rat entscheidet",
                                                        "HEADING What now?")));
    }

    @Test
    void markdownKeepsFormAndMetadata() throws Exception {
        var read = golden(new MarkdownReader());
        assertThat(read.text().value()).isEqualTo(ARTICLE.replace("said  ", "said "));
        assertThat(passages(read))
                .contains("BOLD bold", "ITALIC it", "LINK a link https://example.org/a");
        assertThat(read.metadata())
                .containsEntry(Document.BYLINE, "Ada Kern")
                .containsEntry(Document.DATE, "2026-11-12");
    }

    @Test
    void linesOfAPdfAreJoinedToParagraphs() throws Exception {
        var read = Collected.from(new PdfReader(), resource("article.pdf"));
        var text = read.only().text().value();
        assertThat(text)
                .isEqualTo(
                        "Köln: Rat entscheidet\n\nShe said “no” to the long-standing plan, and the"
                                + " mayor agreed.\n\nLast words.");
        assertThat(passages(read.only())).contains("BOLD Köln: Rat entscheidet");
        assertThat(read.issues).singleElement().asString().contains("divided");
        assertThat(read.only().metadata()).containsEntry(Document.BYLINE, "Ada Kern");
    }

    @TestFactory
    Stream<DynamicTest> theUnicodeTwinComesThroughUnchanged() throws IOException {
        var twin = Collected.resource("seed/seed-unicode.txt").stripTrailing();
        var paragraphs = List.of(twin.split("\n\n", -1));
        OfficeFiles.docx(folder.resolve("t.docx"), paragraphs);
        OfficeFiles.odt(folder.resolve("t.odt"), paragraphs);
        OfficeFiles.rtf(folder.resolve("t.rtf"), paragraphs);
        Files.writeString(folder.resolve("t.markdown"), twin);
        return Stream.of(
                        OfficeReader.docx(),
                        OfficeReader.odt(),
                        OfficeReader.rtf(),
                        new MarkdownReader())
                .map(reader ->
                        DynamicTest.dynamicTest(
                                reader.id(),
                                () ->
                                        assertThat(
                                                        Collected.from(
                                                                        reader,
                                                                        folder.resolve(
                                                                                "t." + reader.id()))
                                                                .only()
                                                                .text()
                                                                .value())
                                                .isEqualTo(twin)));
    }

    @Test
    void notesStandBehindTheTextAndDeletionsAreToldOf() throws Exception {
        var file = folder.resolve("n.odt");
        OfficeFiles.odtOf(
                file,
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p>"
                        + "</text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:p>Kim<text:note><text:note-citation>1</text:note-citation>"
                        + "<text:note-body><text:p>Not that one.</text:p></text:note-body>"
                        + "</text:note> left.</text:p><text:p>End.</text:p>");
        var read = Collected.from(OfficeReader.odt(), file);
        assertThat(read.only().text().value()).contains("Kim left.\n\nEnd.\n\n1 Not that one.");
        assertThat(read.issues).singleElement().asString().contains("tracked changes");
    }

    @Test
    void aBombIsRefusedByName() throws Exception {
        var file = folder.resolve("bomb.odt");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        refused(OfficeReader.odt(), file, "unpacks to far more");
    }

    @Test
    void damagedAndProtectedFilesAreRefusedByNameWithAWayOut() throws Exception {
        for (CorpusReader reader :
                List.of(OfficeReader.docx(), OfficeReader.odt(), new PdfReader())) {
            var file = folder.resolve("broken." + reader.id());
            Files.writeString(file, "This is none.");
            refused(reader, file, "damaged");
        }
        var old = folder.resolve("secret.docx");
        Files.write(old, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        refused(OfficeReader.docx(), old, "password");
        var locked = folder.resolve("locked.pdf");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
            pdf.save(locked.toFile());
        }
        refused(new PdfReader(), locked, "password");
    }

    @Test
    void aPdfOfPicturesIsRefused() throws Exception {
        var file = folder.resolve("scan.pdf");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
        }
        refused(new PdfReader(), file, "text recognition");
    }

    private static void refused(CorpusReader reader, Path file, String why) {
        assertThatThrownBy(() -> Collected.from(reader, file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(file.getFileName().toString())
                .hasMessageContaining(why);
    }

    private static List<String> passages(ImportedDocument read) {
        return read.form().passages().stream()
                .map(p -> (p.kind() + " " + read.text().at(p.span()) + " " + p.target()).strip())
                .toList();
    }

    private static ImportedDocument golden(CorpusReader reader) throws Exception {
        return Collected.from(reader, resource("article." + reader.id())).only();
    }

    private static Path resource(String name) {
        return Path.of("src/test/resources/org/hearsay/office", name);
    }
}
