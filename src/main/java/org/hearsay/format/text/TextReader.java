package org.hearsay.format.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ReadContext;
import org.hearsay.model.Document;
import org.hearsay.text.Decoded;
import org.hearsay.text.TextDecoder;
import org.hearsay.text.phrase.Phrase;

/// Reads plain text files: a document a file, its title the first line that is not blank.
public final class TextReader implements CorpusReader {

    private static final int MAX_TITLE = 200;

    @Override
    public String id() {
        return "text";
    }

    @Override
    public List<Path> recognised(List<Path> files) {
        return files.stream().filter(TextReader::isText).toList();
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        var bytes = bytes(file);
        var decoded = context.decode(name, bytes);
        sink.decoded(decoded);
        remarks(decoded, name, sink);
        sink.document(
                ImportedDocument.plain(
                        context.ids().next(),
                        titleOf(decoded.text().value(), stem(name)),
                        metadata(name),
                        decoded.text(),
                        bytes));
    }

    /// The file's bytes, unless there are too many.
    public static byte[] bytes(Path file) throws IOException, FormatException {
        long size = Files.size(file);
        if (size > TextDecoder.MAX_BYTES) {
            throw new FormatException(
                    new ImportIssue(
                            file.getFileName().toString(),
                            0,
                            Phrase.of(
                                    "it has %d MB; documents may have %d MB at most, so divide it",
                                    size >> 20, TextDecoder.MAX_BYTES >> 20)));
        }
        return Files.readAllBytes(file);
    }

    /// Tells the sink what was doubtful about a text.
    public static void remarks(Decoded decoded, String file, ImportSink sink) {
        for (var remark : decoded.remarks()) {
            switch (remark) {
                case CHARSET_GUESSED ->
                        sink.remark(
                                new ImportIssue(
                                        file,
                                        0,
                                        Phrase.of(
                                                "read as %s, which was told from its bytes; check its accents and quotation marks",
                                                decoded.charset())));
                case OLD_CONTROL_CHARACTERS ->
                        sink.remark(
                                new ImportIssue(
                                        file,
                                        0,
                                        Phrase.of(
                                                "has control characters where quotation marks were, kept as they are; it was decoded wrongly before")));
                case REPLACEMENT_CHARACTERS ->
                        sink.remark(
                                new ImportIssue(
                                        file,
                                        0,
                                        Phrase.of(
                                                "has replacement characters (U+FFFD), kept as they are; letters were lost before it came here")));
                case BYTE_ORDER_MARK_REMOVED, LINE_ENDS_CHANGED -> {
                    // Kept with the source's bytes; the words are the same.
                }
            }
        }
    }

    /// The first line that is not blank, shortened; `otherwise` where there is none.
    public static String titleOf(String text, String otherwise) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(TextReader::shortened)
                .orElse(otherwise);
    }

    public static SortedMap<String, String> metadata(String fileName) {
        return new TreeMap<>(Map.of(Document.SOURCE, fileName));
    }

    /// The name without its ending.
    public static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= MAX_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_TITLE - 1)) + "…";
    }

    private static boolean isText(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".text") || name.endsWith(".md");
    }
}
