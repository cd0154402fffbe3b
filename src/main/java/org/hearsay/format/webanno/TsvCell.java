package org.hearsay.format.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One of the values that are stacked in a cell.
///
/// @param raw still escaped, without what stands in brackets behind it
/// @param id what stands there, such as `3` or `0_1`; empty for nothing
record TsvCell(String raw, String id) {

    private static final String NO_ANNOTATION = "_";
    private static final String NO_VALUE = "*";
    private static final Pattern ID = Pattern.compile("(.*?)\\[(\\d+(?:_\\d+)?)]", Pattern.DOTALL);

    static List<TsvCell> stacked(String cell) {
        var cells = new ArrayList<TsvCell>();
        if (!cell.equals(NO_ANNOTATION)) {
            Escapes.split(cell, '|').forEach(part -> cells.add(of(part)));
        }
        return cells;
    }

    static TsvCell of(String part) {
        var id = ID.matcher(part);
        boolean escaped = part.endsWith("\\]");
        return !escaped && id.matches()
                ? new TsvCell(id.group(1), id.group(2))
                : new TsvCell(part, "");
    }

    boolean isValue() {
        return !raw.equals(NO_VALUE) && !raw.equals(NO_ANNOTATION);
    }

    String value() {
        return Escapes.plainValue(raw);
    }

    /// What fills a slot, or the roles of it.
    List<TsvCell> slots() {
        return raw.equals(NO_ANNOTATION)
                ? List.of()
                : Escapes.split(raw, ';').stream().map(TsvCell::of).toList();
    }
}
