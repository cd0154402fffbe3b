package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Tables and JSON Lines of articles on the command line.
class TableImportTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");

    @BeforeEach
    void makeAProject() {
        project = folder.resolve("p.hearsay");
        shell.done("new", project);
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfTableGivesTheSameArticles() {
        return Stream.of("csv", "tsv", "semicolon.csv", "jsonl", "xlsx")
                .map(kind -> DynamicTest.dynamicTest(kind, () -> sameArticles(kind)));
    }

    private void sameArticles(String kind) throws IOException {
        var into = folder.resolve(kind + ".hearsay");
        shell.done("new", into);
        var report = shell.done("import", into, table(kind), "--json").json();
        assertThat(report.path("documents").asInt()).isEqualTo(2);
        assertThat(report.path("issues")).hasSize(1);
        assertThat(report.path("issues").get(0).path("line").asInt()).isEqualTo(line(kind));
        var rows = shell.done("list", into, "documents", "--json").rows();
        assertThat(rows.getFirst().path("title").asString()).isEqualTo("Köln 😀");
        assertThat(rows.getFirst().path("length").asInt())
                .isEqualTo("Rat sagt \"ja\", sofort.".codePointCount(0, 22));
        assertThat(metadata(rows.getFirst(), "publisher")).isEqualTo("Der Bote");
        assertThat(metadata(rows.getFirst(), "desk")).isEqualTo("=1+1");
        assertThat(shell.done("undo", into).code()).isZero();
        assertThat(shell.done("list", into, "documents", "--json").rows()).isEmpty();
        assertThat(shell.run("verify", into).code()).isZero();
    }

    @Test
    void aMappingNamesTheFieldsAndLeavesTheOthersOut() throws IOException {
        var file =
                write("a.jsonl", "{\"q\":{\"words\":\"Ships sail.\"},\"n\":7,\"when\":\"2026\"}\n");
        var none = shell.run("import", project, file);
        assertThat(none.code()).isEqualTo(4);
        assertThat(none.err()).contains("a.jsonl", "q.words", "--text-field");

        var mapping = write("m.json", "{\"text\":\"q.words\",\"metadata\":{\"when\":\"date\"}}");
        var report = shell.done("import", project, file, "--map", mapping, "--json").json();
        assertThat(report.path("issues").get(0).path("message").asString()).contains("n");
        assertThat(metadata(only(), "date")).isEqualTo("2026");
        shell.done("undo", project);

        shell.done("import", project, file, "--text-field", "q.words");
        assertThat(metadata(only(), "n")).isEqualTo("7");
        assertThat(metadata(only(), "when")).isEqualTo("2026");
        var broken = write("x.json", "{}");
        assertThat(shell.run("import", project, file, "--map", broken).code()).isEqualTo(4);
    }

    @Test
    void H04_theRepeatedHeadlineIsMarkedAndTheTextIsTheSame() throws IOException {
        var words = "Ships sail\n\nShips sail\n\nThey sailed at noon.\n";
        var file = write("a.txt", words);
        shell.done("import", project, file, "--exclude-repeated");
        assertThat(shell.done("list", project, "annotations", "--json").rows())
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.path("label").asString()).isEqualTo("EXCLUDE");
                    assertThat(a.path("fragments").toString()).isEqualTo("[[12,22]]");
                });
        assertThat(only().path("length").asInt()).isEqualTo(words.length());
        var again = shell.done("import", project, file, "--exclude-repeated", "--json").json();
        assertThat(again.path("skipped_duplicates").asInt()).isEqualTo(1);
        shell.done("undo", project);
        assertThat(shell.done("list", project, "annotations", "--json").rows()).isEmpty();
    }

    @Test
    void webAnnoFilesAreNoTables() throws IOException {
        var file = write("w.tsv", "#FORMAT=WebAnno TSV 3.3\n\n\n#Text=Hi\n1-1\t0-2\tHi\t_\n");
        shell.done("import", project, file);
        assertThat(only().path("length").asInt()).isEqualTo(2);
    }

    private JsonNode only() {
        var rows = shell.done("list", project, "documents", "--json").rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static String metadata(JsonNode row, String name) {
        return row.path("metadata").path(name).asString("");
    }

    private static int line(String kind) {
        return kind.equals("jsonl") ? 2 : 3;
    }

    /// Three rows, of which the second has no text.
    private Path table(String kind) throws IOException {
        var head = List.of("headline", "text", "source", "desk");
        var rows =
                List.of(
                        List.of("Köln 😀", "Rat sagt \"ja\", sofort.", "Der Bote", "=1+1"),
                        List.of("Leer", "", "Der Bote", ""),
                        List.of("Zwei", "Noch ein Text.", "", ""));
        return switch (kind) {
            case "xlsx" -> workbook(head, rows);
            case "jsonl" -> {
                var lines = new StringBuilder();
                for (var row : rows) {
                    lines.append("{");
                    for (int i = 0; i < head.size(); i++) {
                        lines.append(i == 0 ? "" : ",")
                                .append(
                                        "\"%s\":\"%s\""
                                                .formatted(
                                                        head.get(i),
                                                        row.get(i).replace("\"", "\\\"")));
                    }
                    lines.append("}\n");
                }
                yield write("t.jsonl", lines.toString());
            }
            default -> {
                var separator = kind.equals("tsv") ? "\t" : kind.equals("csv") ? "," : ";";
                var lines = new StringBuilder("\uFEFF" + String.join(separator, head) + "\r\n");
                rows.forEach(row ->
                        lines.append(
                                        String.join(
                                                separator,
                                                row.stream()
                                                        .map(c ->
                                                                "\""
                                                                        + c.replace("\"", "\"\"")
                                                                        + "\"")
                                                        .toList()))
                                .append("\r\n"));
                yield write("t." + kind, lines.toString());
            }
        };
    }

    private Path workbook(List<String> head, List<List<String>> rows) throws IOException {
        var file = folder.resolve("t.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Articles");
            for (int i = 0; i <= rows.size(); i++) {
                var row = sheet.createRow(i);
                var cells = i == 0 ? head : rows.get(i - 1);
                for (int c = 0; c < cells.size(); c++) {
                    row.createCell(c).setCellValue(cells.get(c));
                }
            }
            book.write(out);
        }
        return file;
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
