package org.hearsay.dataset;

import java.util.Collection;
import java.util.List;

/// The value of one row in one column.
public sealed interface Cell {

    Cell NOTHING = new Nothing();

    record Text(String text) implements Cell {}

    record Whole(long number) implements Cell {}

    record Truth(boolean holds) implements Cell {}

    /// Of a list column.
    record Items(List<Cell> cells) implements Cell {
        public Items {
            cells = List.copyOf(cells);
        }
    }

    /// Of a struct column, in the order of its fields.
    record Fields(List<Cell> cells) implements Cell {
        public Fields {
            cells = List.copyOf(cells);
        }
    }

    /// What JSON writes as `null`.
    record Nothing() implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long number) {
        return new Whole(number);
    }

    /// Nothing where the text is empty.
    static Cell orNothing(String text) {
        return text.isEmpty() ? NOTHING : new Text(text);
    }

    static Cell texts(Collection<String> texts) {
        return new Items(texts.stream().map(Cell::of).toList());
    }

    /// The empty text stands for nothing.
    static Cell textsOrNothing(Collection<String> texts) {
        return new Items(texts.stream().map(Cell::orNothing).toList());
    }
}
