package org.hearsay.format.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.SeedDocument;
import org.hearsay.format.Written;
import org.hearsay.model.Layer;
import org.hearsay.schema.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Other readers, Apache Commons CSV and POI's own, find in the tables what the layer holds.
class TablesTest {

    @TempDir private Path folder;
    private final RandomCorpus corpus = new RandomCorpus();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aSecondReaderFindsEverySpanAndRelation(int seed) throws Exception {
        var original = corpus.random(new Random(seed));
        var csv = corpus.write(TablesWriter.csv(), original, folder);
        assertThat(csv.losses()).extracting(l -> l.kind()).containsExactly("form");
        assertSame(original, csv("spans"), csv("relations"), csv("documents"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aSecondReaderFindsThemInTheWorkbook(int seed) throws Exception {
        var original = corpus.random(new Random(seed));
        var written = corpus.write(TablesWriter.xlsx(), original, folder);
        assertThat(written.losses()).extracting(l -> l.kind()).containsExactly("form");
        assertSame(original, xlsx("spans"), xlsx("relations"), xlsx("documents"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SeedDocument.GOLD, SeedDocument.UNICODE})
    void theReferenceIsThereWithItsValuesAndSpeakers(String name) throws Exception {
        var seed = SeedDocument.of(name);
        for (var writer : List.of(TablesWriter.csv(), TablesWriter.xlsx())) {
            var written = seed.write(writer, folder, Map.of());
            assertThat(written.losses()).isEmpty();
            assertThat(written.annotations()).isEqualTo(106);
        }
        assertSame(seed.document(), csv("spans"), csv("relations"), csv("documents"));
        assertThat(csv("speakers")).hasSize(seed.registry().entities().size());
        assertValues(seed, csv("spans"));
        try (var workbook = workbook()) {
            assertSame(
                    seed.document(),
                    rows(workbook, "spans"),
                    rows(workbook, "relations"),
                    rows(workbook, "documents"));
            assertThat(rows(workbook, "speakers")).hasSize(seed.registry().entities().size());
            assertValues(seed, rows(workbook, "spans"));
        }
    }

    private static void assertValues(SeedDocument seed, List<Map<String, String>> rows) {
        for (var row : rows) {
            var annotation =
                    seed.layer().annotations().stream()
                            .filter(a -> a.id().toString().equals(row.get("annotation_id")))
                            .findFirst()
                            .orElseThrow();
            annotation
                    .attributes()
                    .values()
                    .forEach((attribute, value) -> {
                        if (value instanceof Value.EntityRef(var id)) {
                            assertThat(row).containsEntry(attribute + "_id", id.toString());
                        } else if (!(value instanceof Value.Texts)) {
                            assertThat(row).containsEntry(attribute, value.shown());
                        }
                    });
        }
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedDocument.of(SeedDocument.UNICODE);
        seed.write(TablesWriter.csv(), folder, Map.of());
        var file = folder.resolve("spans.csv");
        var good = Files.readString(file);
        var faults =
                List.of(
                        good.replaceFirst(",STANCE,", ",CLAIM,"),
                        good.replaceFirst(",CUE,1,1,(\\d+),", ",CUE,1,1,1$1,"),
                        good.replaceFirst("\n[^\n]*,CUE,[^\n]*\n", "\n"));
        for (var bad : faults) {
            assertThat(bad).isNotEqualTo(good);
            Files.writeString(file, bad);
            assertThat(spans(csv("spans"))).isNotEqualTo(expected(seed.document()));
        }
        var relations = csv("relations");
        assertThat(links(relations)).isEqualTo(links(seed.document()));
        relations.removeLast();
        assertThat(links(relations)).isNotEqualTo(links(seed.document()));
    }

    @Test
    void aPlantedFaultIsFoundInTheWorkbook() throws Exception {
        var seed = SeedDocument.of(SeedDocument.UNICODE);
        seed.write(TablesWriter.xlsx(), folder, Map.of());
        var spans = expected(seed.document());
        var links = links(seed.document());
        try (var workbook = workbook()) {
            assertThat(links(rows(workbook, "relations"))).isEqualTo(links);
            change(workbook.getSheet("relations"), "type", "about");
            assertThat(links(rows(workbook, "relations"))).isNotEqualTo(links);
            var sheet = workbook.getSheet("relations");
            sheet.removeRow(sheet.getRow(sheet.getLastRowNum()));
            change(sheet, "type", "said_by");
            assertThat(links(rows(workbook, "relations")))
                    .isEqualTo(links.subList(0, links.size() - 1));
            for (var fault : Map.of("start", "9", "label", "CLAIM", "text", "x").entrySet()) {
                assertThat(spans(rows(workbook, "spans"))).isEqualTo(spans);
                var before = change(workbook.getSheet("spans"), fault.getKey(), fault.getValue());
                assertThat(spans(rows(workbook, "spans"))).isNotEqualTo(spans);
                change(workbook.getSheet("spans"), fault.getKey(), before);
            }
        }
    }

    /// In the second row below the head.
    ///
    /// @return what was there
    private static String change(Sheet sheet, String column, String value) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(column)) {
                var row = sheet.getRow(2);
                var before = shown(row, cell.getColumnIndex());
                row.removeCell(row.getCell(cell.getColumnIndex()));
                row.createCell(cell.getColumnIndex()).setCellValue(value);
                return before;
            }
        }
        throw new AssertionError(column);
    }

    @Test
    void nothingBecomesAFormulaAndWhatWasChangedIsCounted() throws Exception {
        var cells =
                List.of(
                        "=1+1",
                        "+1",
                        "-1",
                        "@x",
                        "'=a",
                        "''@",
                        "'quoted'",
                        "plain",
                        "a\r\n\"b\",c\t",
                        "\tx");
        var fields = IntStream.range(0, cells.size()).mapToObj(i -> Field.text("c" + i)).toList();
        try (var book = new CsvBook(folder, CsvBook.Profile.SPREADSHEET)) {
            assertThat(book.sheet("safe", fields).row(cells)).isEqualTo(7);
            book.publish();
        }
        try (var book = new CsvBook(folder, CsvBook.Profile.RAW)) {
            assertThat(book.sheet("raw", fields).row(cells)).isZero();
            book.publish();
        }
        assertThat(csv("raw").getFirst().values()).containsExactlyElementsOf(cells);
        var safe = List.copyOf(csv("safe").getFirst().values());
        for (int i = 0; i < cells.size(); i++) {
            assertThat(safe.get(i))
                    .doesNotStartWith("=")
                    .doesNotStartWith("+")
                    .doesNotStartWith("-");
            assertThat(safe.get(i).replaceFirst("^'('*[=+\\-@\t\r])", "$1"))
                    .isEqualTo(cells.get(i));
        }
        assertThat(Files.readAllBytes(folder.resolve("safe.csv")))
                .startsWith("\uFEFF".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aWorkbookHoldsTextsAsTextsAndSaysWhatItLeavesOut() throws Exception {
        var file = folder.resolve("annotations.xlsx");
        try (var book = new XlsxBook(file)) {
            var sheet =
                    book.sheet(
                            "spans", List.of(Field.text("a"), Field.text("b"), Field.number("n")));
            assertThat(sheet.row(List.of("=SUM(1,2)", "x".repeat(XlsxBook.MAX_CELL + 1), "7")))
                    .isEqualTo(1);
            assertThat(sheet.row(List.of("a\n \"b\" _x0041_ 😀 ", "\u0001", ""))).isEqualTo(1);
            book.publish();
        }
        try (var workbook = new XSSFWorkbook(file.toFile())) {
            var sheet = workbook.getSheet("spans");
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(7.0);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("a\n \"b\" _x0041_ 😀 ");
        }
    }

    @Test
    void theSameBytesTwice() throws Exception {
        var seed = SeedDocument.of(SeedDocument.UNICODE);
        for (var writer : List.of(TablesWriter.csv(), TablesWriter.xlsx())) {
            var first = bytes(seed.write(writer, folder.resolve("one"), Map.of()));
            assertThat(bytes(seed.write(writer, folder.resolve("two"), Map.of()))).isEqualTo(first);
        }
    }

    private static void assertSame(
            AnnotatedDocument original,
            List<Map<String, String>> spans,
            List<Map<String, String>> relations,
            List<Map<String, String>> documents) {
        assertThat(spans(spans)).isEqualTo(expected(original));
        assertThat(links(relations)).isEqualTo(links(original));
        assertThat(documents.getFirst()).containsEntry("text", original.article().text().value());
    }

    private static List<String> links(List<Map<String, String>> rows) {
        return rows.stream()
                .map(r ->
                        String.join(
                                "|",
                                r.get("type"),
                                r.get("source_id"),
                                r.get("target_id"),
                                r.getOrDefault("direction", "")))
                .toList();
    }

    private static List<String> links(AnnotatedDocument document) {
        return layer(document).relations().stream()
                .map(r ->
                        "%s|%s|%s|%s"
                                .formatted(
                                        r.type(),
                                        r.source(),
                                        r.target(),
                                        r.attributes().text("direction")))
                .toList();
    }

    private static List<String> spans(List<Map<String, String>> rows) {
        return rows.stream()
                .map(r ->
                        String.join(
                                "|",
                                r.get("annotation_id"),
                                r.get("label"),
                                r.get("fragment"),
                                r.get("start"),
                                r.get("end"),
                                r.get("text"),
                                r.get("note")))
                .toList();
    }

    private static List<String> expected(AnnotatedDocument document) {
        var text = document.article().text();
        var index = text.codePoints();
        var rows = new ArrayList<String>();
        for (var annotation : layer(document).annotations()) {
            int part = 1;
            for (var fragment : annotation.anchor().fragments()) {
                rows.add(
                        "%s|%s|%d|%d|%d|%s|%s"
                                .formatted(
                                        annotation.id(),
                                        annotation.label(),
                                        part++,
                                        index.toCodePoint(fragment.start()),
                                        index.toCodePoint(fragment.end()),
                                        text.at(fragment),
                                        annotation.note()));
            }
        }
        return rows;
    }

    private static Layer layer(AnnotatedDocument document) {
        return document.layers().getFirst();
    }

    private List<Map<String, String>> csv(String name) throws Exception {
        var rows = new ArrayList<Map<String, String>>();
        var text = Files.readString(folder.resolve(name + ".csv")).replace("\uFEFF", "");
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(new java.io.StringReader(text))) {
            parser.forEach(r -> rows.add(new LinkedHashMap<>(r.toMap())));
        }
        return rows;
    }

    private List<Map<String, String>> xlsx(String name) throws Exception {
        try (var workbook = workbook()) {
            return rows(workbook, name);
        }
    }

    private XSSFWorkbook workbook() throws Exception {
        return new XSSFWorkbook(folder.resolve("annotations.xlsx").toFile());
    }

    private static List<Map<String, String>> rows(XSSFWorkbook workbook, String name) {
        var rows = new ArrayList<Map<String, String>>();
        var sheet = workbook.getSheet(name);
        var head = sheet.getRow(0);
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            var row = new LinkedHashMap<String, String>();
            for (var cell : head) {
                row.put(cell.getStringCellValue(), shown(sheet.getRow(i), cell.getColumnIndex()));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String shown(Row row, int column) {
        var cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        return cell.getCellType() == CellType.NUMERIC ? number(cell) : cell.getStringCellValue();
    }

    private static String number(Cell cell) {
        return Long.toString(Math.round(cell.getNumericCellValue()));
    }

    private static List<String> bytes(Written written) throws Exception {
        var all = new ArrayList<String>();
        for (var file : written.files()) {
            all.add(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return all;
    }
}
