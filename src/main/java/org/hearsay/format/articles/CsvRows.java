package org.hearsay.format.articles;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ReadContext;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Rows of text files: fields parted by comma, semicolon or tab, the first row their names.
final class CsvRows implements Rows {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// In characters; a field that is longer is a quotation mark that was never closed.
    private static final int MAX_FIELD = 16 << 20;

    @Override
    public void read(Path file, ReadContext context, RowSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        var charset = charset(file, context);
        if (context.charset().isEmpty() && charset.equals(WINDOWS_1252)) {
            sink.issue(
                    new ImportIssue(
                            name,
                            0,
                            Phrase.of(
                                    "read as windows-1252, since it is not UTF-8; check its accents and quotation marks")));
        }
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(separator(file, charset))
                        .maxBufferSize(MAX_FIELD)
                        .detectBomHeader(true)
                        .ofNamedCsvRecord(file, charset)) {
            for (var row : reader) {
                sink.row((int) row.getStartingLineNumber(), values(row));
            }
        } catch (CsvParseException e) {
            throw new FormatException(
                    new ImportIssue(
                            name,
                            0,
                            Phrase.of(
                                    "it is no table: %s; look for a quotation mark without its pair",
                                    Phrased.of(e))),
                    e);
        }
    }

    private static Map<String, String> values(NamedCsvRecord row) {
        return new LinkedHashMap<>(row.getFieldsAsMap());
    }

    private static Charset charset(Path file, ReadContext context) throws IOException {
        if (context.charset().isPresent()) {
            return context.charset().get();
        }
        try (var in = Files.newInputStream(file)) {
            var mark = new String(in.readNBytes(2), StandardCharsets.ISO_8859_1);
            if (mark.equals("\u00FF\u00FE")) {
                return StandardCharsets.UTF_16LE;
            }
            if (mark.equals("\u00FE\u00FF")) {
                return StandardCharsets.UTF_16BE;
            }
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var buffer = new char[1 << 16];
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            while (in.read(buffer) >= 0) {
                // Only whether it can be read counts.
            }
            return true;
        } catch (MalformedInputException _) {
            return false;
        }
    }

    /// The one of which the first line has most.
    private static char separator(Path file, Charset charset) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".tsv")) {
            return '\t';
        }
        try (BufferedReader in = Files.newBufferedReader(file, charset)) {
            var head = in.readLine();
            char best = ',';
            for (char c : new char[] {';', '\t', '|'}) {
                best = head != null && count(head, c) > count(head, best) ? c : best;
            }
            return best;
        }
    }

    private static long count(String line, char c) {
        return line.chars().filter(x -> x == c).count();
    }
}
