package org.hearsay.dataset;

import java.util.List;

/// What a column of training rows holds. Any cell may also hold nothing.
public sealed interface ColumnType {

    record Text() implements ColumnType {}

    record Whole() implements ColumnType {}

    record Truth() implements ColumnType {}

    record ListOf(ColumnType element) implements ColumnType {}

    record Struct(List<Column> fields) implements ColumnType {
        public Struct {
            fields = List.copyOf(fields);
        }
    }

    ColumnType TEXT = new Text();
    ColumnType WHOLE = new Whole();
    ColumnType TRUTH = new Truth();
    ColumnType TEXTS = new ListOf(TEXT);

    /// Start and end, in code points, end exclusive.
    ColumnType SPAN = new ListOf(WHOLE);

    ColumnType SPANS = new ListOf(SPAN);
}
