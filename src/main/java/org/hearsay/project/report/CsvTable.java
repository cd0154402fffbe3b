package org.hearsay.project.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A table as spreadsheets read it: commas, UTF-8 with a mark. A cell that a spreadsheet would take
/// for a formula gets an apostrophe in front.
public final class CsvTable {

    private static final String FORMULA = "=+-@\t\r";

    private final CsvWriter writer;

    private CsvTable(CsvWriter writer) {
        this.writer = writer;
    }

    /// Fills a table row by row.
    @FunctionalInterface
    public interface Rows {
        void writeTo(CsvTable table);
    }

    /// @throws IOException if `out` takes no more
    public static void write(OutputStream out, Rows rows) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        var writer = CsvWriter.builder().build(text);
        try {
            rows.writeTo(new CsvTable(writer));
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        // It has a buffer of its own.
        writer.flush();
    }

    /// @param cells texts and numbers
    public void row(Object... cells) {
        var texts = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            var text = String.valueOf(cells[i]);
            texts[i] = cells[i] instanceof Number ? text : safe(text);
        }
        writer.writeRecord(texts);
    }

    private static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
