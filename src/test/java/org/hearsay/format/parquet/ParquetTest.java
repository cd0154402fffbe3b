package org.hearsay.format.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.dataset.Cell;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.ColumnType;
import org.hearsay.dataset.Row;
import org.hearsay.dataset.RowFormat;
import org.hearsay.format.training.JsonlRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A reader that nobody here wrote finds every value of every row, also where lists are empty, hold
/// nothing, or are not there.
class ParquetTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("id"),
                    Column.verbatim("text"),
                    Column.whole("start"),
                    Column.of("derived", ColumnType.TRUTH),
                    Column.of("tokens", ColumnType.TEXTS),
                    Column.spans("offsets"),
                    Column.of(
                            "tags",
                            new ColumnType.Struct(
                                    List.of(
                                            Column.of("CLAIM.1", ColumnType.TEXTS),
                                            Column.of("none", ColumnType.TEXT)))),
                    Column.of(
                            "people",
                            new ColumnType.ListOf(
                                    new ColumnType.Struct(
                                            List.of(Column.text("name"), Column.span("span"))))));

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 300})
    void everyValueIsFoundByAForeignReader(int count) throws IOException {
        var rows = random(new Random(count), count);
        assertThat(ForeignParquet.rows(parquet("a", rows))).isEqualTo(asJson(rows));
    }

    @Test
    void aLargeFileIsWrittenInGroupsAndIsAllThere() throws IOException {
        var rows = random(new Random(5), 2_000);
        var file = folder.resolve("groups.parquet");
        try (var writer = new ParquetFile(file, COLUMNS, 50_000, Runnable::run)) {
            for (var row : rows) {
                writer.write(row);
            }
        }
        assertThat(ForeignParquet.groups(file)).isBetween(3, 40);
        assertThat(ForeignParquet.rows(file)).isEqualTo(asJson(rows));
    }

    @Test
    void typesAreThoseOfTheColumnsEvenWhereNoRowHasAValue() throws IOException {
        var empty = List.of(new Row(COLUMNS.stream().map(_ -> Cell.NOTHING).toList()));
        assertThat(ForeignParquet.schema(parquet("empty", empty)))
                .isEqualTo(ForeignParquet.schema(parquet("full", random(new Random(1), 50))))
                .isEqualTo(ForeignParquet.schema(parquet("none", List.of())));
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        var rows = random(new Random(9), 200);
        assertThat(parquet("a", rows)).hasSameBinaryContentAs(parquet("b", rows));
    }

    @Test
    void aPlantedFaultIsFound() throws IOException {
        var rows = random(new Random(3), 40);
        var expected = asJson(rows);
        for (int column = 0; column < COLUMNS.size(); column++) {
            var bad = new ArrayList<>(rows);
            bad.set(20, changed(rows.get(20), column));
            assertThat(ForeignParquet.rows(parquet("bad" + column, bad))).isNotEqualTo(expected);
        }
        var cut = folder.resolve("cut.parquet");
        var whole = Files.readAllBytes(parquet("whole", rows));
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length - 9));
        assertThatThrownBy(() -> ForeignParquet.rows(cut)).isInstanceOf(IOException.class);
    }

    @Test
    void aCellThatIsNotOfItsColumnIsRefused() {
        var wrong = new ArrayList<Cell>(COLUMNS.stream().map(_ -> Cell.NOTHING).toList());
        wrong.set(0, new Cell.Items(List.of()));
        assertThatThrownBy(() -> parquet("wrong", List.of(new Row(wrong))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Row changed(Row row, int column) {
        var cells = new ArrayList<>(row.cells());
        boolean nothing = cells.get(column) instanceof Cell.Nothing;
        cells.set(
                column,
                nothing ? random(new Random(1), COLUMNS.get(column).type(), 0) : Cell.NOTHING);
        return new Row(cells);
    }

    private Path parquet(String name, List<Row> rows) throws IOException {
        return written(new ParquetRows(), folder.resolve(name + ".parquet"), rows);
    }

    private List<JsonNode> asJson(List<Row> rows) throws IOException {
        var file = written(new JsonlRows(), folder.resolve("rows.jsonl"), rows);
        return Files.readAllLines(file).stream().map(MAPPER::readTree).toList();
    }

    private static Path written(RowFormat format, Path file, List<Row> rows) throws IOException {
        try (var writer = format.open(file, COLUMNS)) {
            for (var row : rows) {
                writer.write(row);
            }
        }
        return file;
    }

    private static List<Row> random(Random random, int count) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < count; i++) {
            rows.add(new Row(COLUMNS.stream().map(c -> random(random, c.type(), 4)).toList()));
        }
        return rows;
    }

    /// @param nothing one value in so many is not there; 0 for all are
    private static Cell random(Random random, ColumnType type, int nothing) {
        if (nothing > 0 && random.nextInt(nothing) == 0) {
            return Cell.NOTHING;
        }
        return switch (type) {
            case ColumnType.Text _ ->
                    Cell.of(
                            List.of("", "naïve 👩‍🚀", "שלום", "O", "B-CLAIM")
                                            .get(random.nextInt(5))
                                    + random.nextInt(30));
            case ColumnType.Whole _ -> Cell.of(random.nextLong());
            case ColumnType.Truth _ -> new Cell.Truth(random.nextBoolean());
            case ColumnType.ListOf(var element) -> {
                var cells = new ArrayList<Cell>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    cells.add(random(random, element, nothing));
                }
                yield new Cell.Items(cells);
            }
            case ColumnType.Struct(var fields) ->
                    new Cell.Fields(
                            fields.stream().map(f -> random(random, f.type(), nothing)).toList());
        };
    }
}
