package org.hearsay.dataset;

import java.util.List;

/// One training row.
///
/// @param cells one for each column of its task, in their order
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }
}
