package org.hearsay.format.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Makes files of word processors from paragraphs, for tests.
final class OfficeFiles {

    private OfficeFiles() {}

    static void docx(Path file, List<String> paragraphs) throws IOException {
        try (var document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            paragraphs.forEach(p -> document.createParagraph().createRun().setText(p));
            document.write(out);
        }
    }

    static void odt(Path file, List<String> paragraphs) throws IOException {
        var body = new StringBuilder();
        paragraphs.forEach(p -> body.append("<text:p>").append(escaped(p)).append("</text:p>\n"));
        odtOf(file, body.toString());
    }

    /// @param body in OpenDocument's own elements
    static void odtOf(Path file, String body) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(
                    zip,
                    "content.xml",
                    """
                    <office:document-content
                      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                    <office:body><office:text>%s</office:text></office:body>
                    </office:document-content>
                    """
                            .formatted(body));
        }
    }

    static void rtf(Path file, List<String> paragraphs) throws IOException {
        var all =
                new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0 Times;}}");
        for (var paragraph : paragraphs) {
            all.append("\\pard ");
            paragraph
                    .chars()
                    .forEach(c -> {
                        if (c < 128) {
                            all.append((char) c);
                        } else {
                            all.append("\\u").append((int) (short) c).append('?');
                        }
                    });
            all.append("\\par\n");
        }
        Files.writeString(file, all.append('}'));
    }

    static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
