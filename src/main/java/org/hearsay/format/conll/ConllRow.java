package org.hearsay.format.conll;

import java.util.List;

/// A line with a token.
///
/// @param line from 1
record ConllRow(int line, List<String> cells) {

    ConllRow {
        cells = List.copyOf(cells);
    }

    /// Empty where the line is too short.
    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
