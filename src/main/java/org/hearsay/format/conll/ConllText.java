package org.hearsay.format.conll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Decoded;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;

/// The text of a document and where its tokens stand in it: on the text that lies beside the file,
/// or, where none does, on one that is put together from the tokens.
final class ConllText {

    private final String file;
    private final ConllColumns columns;
    private final ImportSink sink;
    private final Map<ConllRow, Span> places = new HashMap<>();
    private DocumentText text = new DocumentText("");

    ConllText(String file, ConllColumns columns, ImportSink sink) {
        this.file = file;
        this.columns = columns;
        this.sink = sink;
    }

    DocumentText text() {
        return text;
    }

    /// Where the row's token is; empty where it is not in the text.
    Optional<Span> place(ConllRow row) {
        return Optional.ofNullable(places.get(row));
    }

    /// Puts the tokens on a text; the text stays as it is.
    ///
    /// @param beside name of the file with the text
    ConllText onto(Decoded decoded, String beside, List<ConllRow> rows) {
        text = decoded.text();
        var index = text.codePoints();
        var misfit = new ConllMisfit(text, rows.size());
        int from = 0;
        for (var row : rows) {
            var found = columns.start() < 0 ? next(row, from) : stated(row, decoded, index, misfit);
            if (found.isPresent()) {
                places.put(row, found.get());
                from = found.get().end();
            } else {
                misfit.missing(row);
            }
        }
        misfit.remark(file, beside).ifPresent(sink::issue);
        return this;
    }

    /// Makes a text of the tokens: a blank between them or as many as their offsets say, a line a
    /// sentence.
    ConllText of(List<List<ConllRow>> sentences) {
        var made = new StringBuilder();
        int length = 0;
        for (var sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                var row = sentence.get(i);
                var form = row.cell(columns.form());
                int gap = gap(row, length);
                for (int g = 0; g < gap; g++) {
                    made.append(i == 0 && g == 0 ? '\n' : ' ');
                }
                if (!form.isEmpty()) {
                    places.put(row, new Span(made.length(), made.length() + form.length()));
                }
                made.append(form);
                length += gap + form.codePointCount(0, form.length());
            }
        }
        text = new DocumentText(made.toString());
        return this;
    }

    private int gap(ConllRow row, int length) {
        int usual = length == 0 ? 0 : 1;
        if (columns.start() < 0) {
            return usual;
        }
        int start = number(row.cell(columns.start()));
        if (start < length || start > length + 10_000) {
            issue(
                    row,
                    Phrase.of("its offset does not follow the token before it, and was not used"));
            return usual;
        }
        return start - length;
    }

    private Optional<Span> stated(
            ConllRow row, Decoded decoded, CodePointIndex index, ConllMisfit misfit) {
        int start = decoded.lineEnds().toText(number(row.cell(columns.start())));
        int end = decoded.lineEnds().toText(number(row.cell(columns.end())));
        if (start < 0 || end <= start || end > index.length()) {
            issue(row, Phrase.of("its offsets are outside the text; the token was left out"));
            return Optional.empty();
        }
        var span = new Span(index.toUtf16(start), index.toUtf16(end));
        var form = row.cell(columns.form());
        if (!ConllLines.oneWord(text.at(span)).equals(form)) {
            misfit.elsewhere(row, span.start(), form);
            issue(
                    row,
                    Phrase.of(
                            "the line has \"%s\", the text there \"%s\"; the offsets hold",
                            form, text.at(span)));
        }
        return Optional.of(span);
    }

    /// The token behind `from`, with nothing but blanks before it; further on where it is not
    /// there, which is told.
    private Optional<Span> next(ConllRow row, int from) {
        var form = row.cell(columns.form());
        int at = from;
        while (at < text.length()
                && ConllLines.isSpace(text.value().charAt(at))
                && !fits(form, at)) {
            at++;
        }
        if (!fits(form, at)) {
            at = text.value().indexOf(form, from);
            issue(
                    row,
                    at < 0
                            ? Phrase.of("\"%s\" is not in the text; the token was left out", form)
                            : Phrase.of(
                                    "\"%s\" does not follow the token before it in the text",
                                    form));
        }
        return at < 0 || form.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(at, at + form.length()));
    }

    private boolean fits(String form, int at) {
        return at + form.length() <= text.length()
                && ConllLines.oneWord(text.value().substring(at, at + form.length())).equals(form);
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            return -1;
        }
    }

    private void issue(ConllRow row, Phrase message) {
        sink.issue(new ImportIssue(file, row.line(), message));
    }
}
