package org.hearsay.format.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// The lines of a file, sorted into header and sentences.
final class TsvLines {

    private static final Pattern FORMAT =
            Pattern.compile("#FORMAT=WebAnno TSV 3(?:\\.(\\d+))?\\s*");
    private static final String TEXT = "#Text=";

    private final String file;
    private final ImportSink sink;
    private final List<TsvColumn> columns = new ArrayList<>();
    private final Map<String, String> metadata = new TreeMap<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private Escapes.Style style = Escapes.Style.OWN;

    TsvLines(String file, ImportSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /// A sentence.
    ///
    /// @param text its lines, each with a line end behind it
    record Sentence(StringBuilder text, List<TsvLine> rows) {}

    /// @throws FormatException if the first line names no version that can be read
    TsvLines read(String content) throws FormatException {
        var lines = content.split("\n", -1);
        var format = FORMAT.matcher(lines[0]);
        if (!format.matches()) {
            throw new FormatException(
                    new ImportIssue(
                            file,
                            1,
                            Phrase.of(
                                    "its first line names no version from 3.1 to 3.3; export it from INCEpTION as WebAnno TSV 3.3")));
        }
        style =
                format.group(1) == null || Integer.parseInt(format.group(1)) <= 1
                        ? Escapes.Style.JAVA
                        : Escapes.Style.OWN;
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].startsWith("#")) {
                head(lines[i]);
            } else if (!lines[i].isBlank()) {
                row(i + 1, lines[i]);
            }
        }
        return this;
    }

    List<TsvColumn> columns() {
        return columns;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /// Lines of the header that declare no layer.
    Map<String, String> metadata() {
        return metadata;
    }

    private void head(String line) {
        int equals = line.indexOf('=');
        if (line.startsWith(TEXT)) {
            if (sentences.isEmpty() || !sentences.getLast().rows().isEmpty()) {
                sentences.add(new Sentence(new StringBuilder(), new ArrayList<>()));
            }
            sentences
                    .getLast()
                    .text()
                    .append(Escapes.plainText(line.substring(TEXT.length()), style))
                    .append('\n');
        } else if (line.startsWith("#T_") && sentences.isEmpty()) {
            columns.addAll(TsvColumn.declared(line));
        } else if (equals > 1 && !line.startsWith("#Sentence.")) {
            metadata.putIfAbsent(line.substring(1, equals).strip(), line.substring(equals + 1));
        }
    }

    private void row(int number, String line) {
        try {
            var row = TsvLine.of(number, line, columns.size());
            if (sentences.isEmpty()) {
                throw new TsvLine.BadRow(Phrase.of("no #Text= comes before it"));
            }
            sentences.getLast().rows().add(row);
        } catch (TsvLine.BadRow e) {
            var shown = line.length() <= 60 ? line : line.substring(0, 59) + "…";
            sink.issue(
                    new ImportIssue(
                            file,
                            number,
                            Phrase.of(
                                    "%s: \"%s\" was left out",
                                    Phrased.of(e), shown.replace('\t', ' '))));
        }
    }
}
