package org.hearsay.format.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ReadContext;
import org.hearsay.format.text.TextReader;
import org.hearsay.text.TextDecoder;
import org.hearsay.text.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/// Reads the words of PDF files. The lines of a paragraph are joined; a word that is divided at a
/// line's end keeps its hyphen, since nobody can tell which ones belong to it.
public final class PdfReader implements CorpusReader {

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public List<Path> recognised(List<Path> files) {
        return files.stream()
                .filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
                .toList();
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        var bytes = TextReader.bytes(file);
        try (var pdf =
                Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var lines = new PdfLines((int) TextDecoder.MAX_BYTES);
            var words = lines.read(pdf);
            remarks(pdf, lines, name, sink);
            facts(pdf).document(name, words, bytes, context, sink);
        } catch (InvalidPasswordException e) {
            throw refused(
                    name,
                    Phrase.of(
                            "it is protected by a password; print it to a new PDF in a viewer that opens it, and import that"),
                    e);
        } catch (PdfLines.TooLongException e) {
            throw refused(
                    name, Phrase.of("its text is longer than 64 million characters; divide it"), e);
        } catch (IOException | RuntimeException e) {
            // PDFBox says by both that a file is damaged.
            throw refused(
                    name,
                    Phrase.of(
                            "it is damaged, or no PDF; open it in a viewer, print it to a new PDF, and import that"),
                    e);
        }
    }

    private static void remarks(PDDocument pdf, PdfLines lines, String name, ImportSink sink)
            throws FormatException {
        if (lines.isEmpty()) {
            throw refused(
                    name,
                    pdf.getNumberOfPages() == 1
                            ? Phrase.of(
                                    "its page is a picture without words; have a text recognition program (OCR) read it first")
                            : Phrase.of(
                                    "its %d pages are pictures without words; have a text recognition program (OCR) read it first",
                                    pdf.getNumberOfPages()),
                    null);
        }
        if (lines.divided() > 0) {
            sink.issue(
                    new ImportIssue(
                            name,
                            0,
                            lines.divided() == 1
                                    ? Phrase.of(
                                            "has a word that is divided at the end of a line; its hyphen is kept")
                                    : Phrase.of(
                                            "has %d words that are divided at the end of a line; their hyphens are kept",
                                            lines.divided())));
        }
    }

    private static OfficeFacts facts(PDDocument pdf) {
        var said = pdf.getDocumentInformation();
        return new OfficeFacts(
                text(said.getAuthor()), text(pdf.getDocumentCatalog().getLanguage()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static FormatException refused(String name, Phrase message, @Nullable Throwable cause) {
        var issue = new ImportIssue(name, 0, message);
        return cause == null ? new FormatException(issue) : new FormatException(issue, cause);
    }
}
