package org.hearsay.text;

import java.util.Arrays;

/// Where carriage returns were taken out of a source, so that offsets which count them can be
/// brought to the text. Offsets are code points on both sides.
public final class LineEnds {

    /// For a source without `\r\n`.
    public static final LineEnds UNCHANGED = new LineEnds(new int[0]);

    /// Source offsets of the carriage returns taken out, ascending.
    private final int[] removed;

    LineEnds(int[] removed) {
        this.removed = removed;
    }

    /// @param source an offset in the source; one behind a removed carriage return and one before
    ///   it come to the same place
    public int toText(int source) {
        int found = Arrays.binarySearch(removed, source);
        int before = found >= 0 ? found : -found - 1;
        return source - before;
    }

    /// How many carriage returns were taken out.
    public int count() {
        return removed.length;
    }
}
