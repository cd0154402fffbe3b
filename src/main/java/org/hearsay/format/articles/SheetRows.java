package org.hearsay.format.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.text.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/// Puts cells together to rows.
final class SheetRows implements SheetContentsHandler {

    private final String file;
    private final RowSink sink;
    private final Map<Integer, String> cells = new TreeMap<>();
    private final List<String> fields = new ArrayList<>();
    private int column;

    /// @param file its name, for messages
    SheetRows(String file, RowSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /// Carries a refusal through the parser, which knows no other exceptions than its own.
    static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final FormatException refusal;

        RefusedException(FormatException refusal) {
            super(refusal);
            this.refusal = refusal;
        }

        FormatException refusal() {
            return refusal;
        }
    }

    @Override
    public void startRow(int row) {
        cells.clear();
        column = -1;
    }

    @Override
    public void cell(
            @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        cells.put(column, value == null ? "" : value);
    }

    @Override
    public void endRow(int row) {
        if (fields.isEmpty()) {
            name();
        } else if (!cells.isEmpty()) {
            tell(row + 1);
        }
    }

    /// Takes the first row as names.
    private void name() {
        int last = cells.keySet().stream().mapToInt(i -> i).max().orElse(-1);
        for (int i = 0; i <= last; i++) {
            var name = cells.getOrDefault(i, "").strip();
            fields.add(name.isEmpty() ? CellReference.convertNumToColString(i) : name);
        }
    }

    private void tell(int line) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.size(); i++) {
            values.put(fields.get(i), cells.getOrDefault(i, ""));
        }
        if (cells.entrySet().stream()
                .anyMatch(c -> c.getKey() >= fields.size() && !c.getValue().isBlank())) {
            sink.issue(
                    new ImportIssue(
                            file,
                            line,
                            Phrase.of(
                                    "the row has more cells than the first row has names; those were left out")));
        }
        try {
            sink.row(line, values);
        } catch (FormatException e) {
            throw new RefusedException(e);
        }
    }
}
