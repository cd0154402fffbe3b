package org.hearsay.format.webanno;

import java.util.List;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.uima.RawText;
import org.hearsay.text.phrase.Phrase;

/// Puts the text together from its sentences and brings the offsets of the rows to it.
///
/// The format keeps no text between sentences: where their offsets leave room there are blanks, as
/// INCEpTION has it. Offsets count UTF-16 code units; where they only fit if they count characters
/// they are read so, and that is said.
final class TsvText {

    private final String file;
    private final ImportSink sink;
    private final List<TsvLines.Sentence> sentences;
    private final StringBuilder raw = new StringBuilder();
    private final boolean codePoints;

    TsvText(String file, List<TsvLines.Sentence> sentences, ImportSink sink) {
        this.file = file;
        this.sentences = sentences;
        this.sink = sink;
        codePoints = misfits(false) > 0 && misfits(true) < misfits(false);
        if (codePoints) {
            issue(
                    0,
                    Phrase.of(
                            "its offsets count characters, not UTF-16 code units as the format has it; they were read so"));
        }
    }

    /// Takes a row at its place.
    @FunctionalInterface
    interface RowSink {

        /// @param start UTF-16 code units of the raw text
        /// @param end likewise
        void row(TsvLine row, int start, int end);
    }

    /// Hands over the rows in their order.
    void rows(RowSink rows) {
        raw.setLength(0);
        for (var sentence : sentences) {
            int from = begin(sentence);
            raw.append(sentence.text());
            for (var row : sentence.rows()) {
                int start = place(sentence, row.start(), from);
                int end = place(sentence, row.end(), from);
                if (end > raw.length()) {
                    issue(
                            row.number(),
                            Phrase.of(
                                    "offset %d is outside its sentence; it was left out",
                                    row.end()));
                    continue;
                }
                compare(row, raw.substring(start, end));
                rows.row(row, start, end);
            }
        }
    }

    /// What the rows stand in; to be asked for when they were handed over.
    RawText text() throws FormatException {
        boolean ended = !raw.isEmpty() && raw.charAt(raw.length() - 1) == '\n';
        return RawText.of(file, raw.substring(0, raw.length() - (ended ? 1 : 0)));
    }

    /// Where the sentence starts.
    private int begin(TsvLines.Sentence sentence) {
        if (sentence.rows().isEmpty()) {
            return raw.length();
        }
        int begin = sentence.rows().getFirst().start();
        int length = codePoints ? raw.codePointCount(0, raw.length()) : raw.length();
        if (length == begin + 1 && raw.charAt(raw.length() - 1) == '\n') {
            raw.setLength(raw.length() - 1);
        } else if (length > begin) {
            issue(
                    sentence.rows().getFirst().number(),
                    Phrase.of(
                            "the sentence starts at %d, but the text before it is %d long; it was put behind it",
                            begin, length));
        }
        raw.repeat(' ', Math.max(0, begin - length));
        return raw.length();
    }

    /// @param from where the sentence starts
    private int place(TsvLines.Sentence sentence, int offset, int from) {
        int within = within(sentence, offset, codePoints);
        return within < 0 ? Integer.MAX_VALUE : from + within;
    }

    /// An offset as one of the sentence's text; -1 if it lies outside.
    private static int within(TsvLines.Sentence sentence, int offset, boolean characters) {
        int count = offset - sentence.rows().getFirst().start();
        var text = sentence.text();
        if (count < 0
                || count > (characters ? text.codePointCount(0, text.length()) : text.length())) {
            return -1;
        }
        return characters ? text.offsetByCodePoints(0, count) : count;
    }

    private int misfits(boolean characters) {
        int count = 0;
        for (var sentence : sentences) {
            for (var row : sentence.rows()) {
                int start = within(sentence, row.start(), characters);
                int end = within(sentence, row.end(), characters);
                boolean fits =
                        start >= 0
                                && end >= start
                                && sentence.text().substring(start, end).equals(row.word());
                count += fits ? 0 : 1;
            }
        }
        return count;
    }

    private void compare(TsvLine row, String words) {
        // Not every program escapes words in rows as it does in texts.
        boolean same =
                row.word().equals(words)
                        || row.word().equals(Escapes.text(words))
                        || Escapes.plainValue(row.word()).equals(words);
        if (!same) {
            issue(
                    row.number(),
                    Phrase.of(
                            "the row says \"%s\", the text there \"%s\"; the offsets hold",
                            shown(row.word()), shown(words)));
        }
    }

    private void issue(int line, Phrase message) {
        sink.issue(new ImportIssue(file, line, message));
    }

    private static String shown(String words) {
        return words.length() <= 40 ? words : words.substring(0, 39) + "…";
    }
}
