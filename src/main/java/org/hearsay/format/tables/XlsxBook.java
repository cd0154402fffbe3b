package org.hearsay.format.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hearsay.io.AtomicFile;
import org.hearsay.text.phrase.Phrase;

/// One workbook, a sheet a table. Texts are cells of text, which no spreadsheet takes for formulas;
/// those that look like one are marked as quoted, so that they stay texts when they are edited.
///
/// What a cell does not hold is left out of it: more than 32,767 characters, or a control
/// character.
final class XlsxBook implements Book {

    static final int MAX_CELL = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

    /// Rows that stay in memory.
    private static final int WINDOW = 100;

    /// The earliest that a ZIP file can say.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path file;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), WINDOW, true);
    private final CellStyle quoted = workbook.createCellStyle();

    XlsxBook(Path file) {
        this.file = file;
        quoted.setQuotePrefixed(true);
        workbook.getXSSFWorkbook()
                .getProperties()
                .getCoreProperties()
                .setCreated(Optional.of(Date.from(Instant.EPOCH)));
    }

    @Override
    public Sheet sheet(String name, List<Field> fields) {
        var sheet = workbook.createSheet(name);
        sheet.createFreezePane(0, 1);
        var head = sheet.createRow(0);
        for (int i = 0; i < fields.size(); i++) {
            head.createCell(i).setCellValue(fields.get(i).name());
        }
        return new XlsxSheet(sheet, fields);
    }

    @Override
    public List<Path> publish() throws IOException {
        var folder = file.toAbsolutePath().resolveSibling("");
        Files.createDirectories(folder);
        var dated = Files.createTempFile(folder, ".hearsay-", ".part");
        try {
            try (var out = Files.newOutputStream(dated)) {
                workbook.write(out);
            }
            AtomicFile.write(file, out -> undated(dated, out));
        } finally {
            Files.delete(dated);
        }
        return List.of(file);
    }

    /// The same archive without the times of its entries, so that the same tables are the same
    /// bytes.
    private static void undated(Path dated, OutputStream to) throws IOException {
        try (var archive = new ZipFile(dated.toFile())) {
            var out = new ZipOutputStream(to);
            for (var entry : archive.stream().toList()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                out.putNextEntry(copy);
                try (var in = archive.getInputStream(entry)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
            out.finish();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /// A table of the workbook.
    private final class XlsxSheet implements Sheet {

        private final SXSSFSheet sheet;
        private final List<Field> fields;
        private int rows = 1;

        XlsxSheet(SXSSFSheet sheet, List<Field> fields) {
            this.sheet = sheet;
            this.fields = fields;
        }

        @Override
        public int row(List<String> cells) {
            var row = sheet.createRow(rows++);
            int left = 0;
            for (int i = 0; i < cells.size(); i++) {
                var cell = cells.get(i);
                if (cell.length() > MAX_CELL || cell.chars().anyMatch(XlsxBook::isForbidden)) {
                    left++;
                } else if (!cell.isEmpty()) {
                    put(row, i, cell);
                }
            }
            return left;
        }

        @Override
        public Phrase why() {
            return Phrase.of(
                    "a cell of a workbook holds 32,767 characters and no control characters, so it was left empty");
        }

        private void put(Row row, int column, String text) {
            var cell = row.createCell(column);
            if (fields.get(column).kind() == Field.Kind.NUMBER) {
                cell.setCellValue(Integer.parseInt(text));
                return;
            }
            // As the file format writes a character by its number.
            cell.setCellValue(ESCAPE.matcher(text).replaceAll("_x005F_"));
            if ("=+-@'".indexOf(text.charAt(0)) >= 0) {
                cell.setCellStyle(quoted);
            }
        }
    }

    /// What XML cannot hold.
    private static boolean isForbidden(int c) {
        return c < ' ' && c != '\n' && c != '\t' || c == 0xFFFE || c == 0xFFFF;
    }
}
