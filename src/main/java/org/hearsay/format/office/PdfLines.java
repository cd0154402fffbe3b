package org.hearsay.format.office;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.hearsay.format.office.FormText.Gap;
import org.hearsay.text.Form;

/// Makes paragraphs of the lines of a PDF, in the order in which the file gives them.
final class PdfLines extends PDFTextStripper {

    private final FormText words = new FormText();
    private final int maxLength;
    private final List<Form.Kind> open = new ArrayList<>();
    private boolean lineEnded;
    private int divided;

    /// @param maxLength of the text, UTF-16 code units
    PdfLines(int maxLength) {
        this.maxLength = maxLength;
    }

    /// The text was longer than it may be.
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    FormText read(PDDocument pdf) throws IOException {
        writeText(pdf, Writer.nullWriter());
        close(List.of());
        return words;
    }

    boolean isEmpty() {
        return words.length() == 0;
    }

    /// How many words stand on two lines.
    int divided() {
        return divided;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (lineEnded) {
            join(text);
        }
        open(positions);
        words.words(text);
        if (words.length() > maxLength) {
            throw new TooLongException();
        }
    }

    @Override
    protected void writeWordSeparator() {
        words.words(" ");
    }

    @Override
    protected void writeLineSeparator() {
        lineEnded = true;
    }

    @Override
    protected void writeParagraphEnd() {
        close(List.of());
        lineEnded = false;
        words.separate(Gap.PARAGRAPH);
    }

    private void join(String next) {
        lineEnded = false;
        char last = words.last();
        if (last == '-' || last == '\u2010' || last == '\u00AD') {
            divided += Character.isLowerCase(next.codePointAt(0)) ? 1 : 0;
        } else if (!Character.isWhitespace(last)) {
            words.words(" ");
        }
    }

    private void open(List<TextPosition> positions) {
        var wanted = kinds(positions);
        if (!wanted.equals(open)) {
            close(wanted);
            wanted.forEach(kind -> words.begin(kind, ""));
            open.addAll(wanted);
        }
    }

    private void close(List<Form.Kind> wanted) {
        if (!wanted.equals(open)) {
            open.forEach(_ -> words.end());
            open.clear();
        }
    }

    private static List<Form.Kind> kinds(List<TextPosition> positions) {
        var kinds = new ArrayList<Form.Kind>();
        if (!positions.isEmpty()) {
            var font =
                    String.valueOf(positions.getFirst().getFont().getName())
                            .toLowerCase(Locale.ROOT);
            if (font.contains("bold")) {
                kinds.add(Form.Kind.BOLD);
            }
            if (font.contains("italic") || font.contains("oblique")) {
                kinds.add(Form.Kind.ITALIC);
            }
        }
        return kinds;
    }
}
