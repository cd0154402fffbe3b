package org.hearsay.format.parquet;

import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.hearsay.dataset.Cell;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.ColumnType;
import org.hearsay.dataset.Row;

/// Hands rows over field by field. What holds nothing is left out, which is Parquet's way to say
/// so.
record CellRecord(RecordConsumer to) {

    private static final String LIST = "list";

    void write(List<Column> columns, Row row) {
        to.startMessage();
        fields(columns, row.cells());
        to.endMessage();
    }

    void flush() {
        to.flush();
    }

    private void fields(List<Column> columns, List<Cell> cells) {
        for (int i = 0; i < columns.size(); i++) {
            field(columns.get(i).name(), i, columns.get(i).type(), cells.get(i));
        }
    }

    private void field(String name, int number, ColumnType type, Cell cell) {
        if (cell instanceof Cell.Nothing) {
            return;
        }
        to.startField(name, number);
        value(type, cell);
        to.endField(name, number);
    }

    /// @throws IllegalArgumentException if the cell is not of its column's type
    private void value(ColumnType type, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> to.addBinary(Binary.fromString(text));
            case Cell.Whole(var number) -> to.addLong(number);
            case Cell.Truth(var holds) -> to.addBoolean(holds);
            case Cell.Items(var cells) when type instanceof ColumnType.ListOf(var element) -> {
                to.startGroup();
                items(element, cells);
                to.endGroup();
            }
            case Cell.Fields(var cells) when type instanceof ColumnType.Struct(var fields) -> {
                to.startGroup();
                fields(fields, cells);
                to.endGroup();
            }
            case Cell.Items _, Cell.Fields _, Cell.Nothing _ ->
                    throw new IllegalArgumentException(cell + " in a column of " + type);
        }
    }

    private void items(ColumnType element, List<Cell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        to.startField(LIST, 0);
        for (var cell : cells) {
            to.startGroup();
            field(ParquetSchema.ELEMENT, 0, element, cell);
            to.endGroup();
        }
        to.endField(LIST, 0);
    }
}
