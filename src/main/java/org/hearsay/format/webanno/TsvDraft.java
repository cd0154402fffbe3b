package org.hearsay.format.webanno;

import java.util.Map;
import java.util.TreeMap;

/// An annotation while its rows are read.
final class TsvDraft {

    private final String type;
    private final int line;
    private final int start;
    private final TreeMap<String, String> values = new TreeMap<>();
    private int end;

    /// @param type full name of its layer's type
    /// @param line of its first row
    /// @param start UTF-16 code units of the raw text
    TsvDraft(String type, int line, int start, int end) {
        this.type = type;
        this.line = line;
        this.start = start;
        this.end = end;
    }

    String type() {
        return type;
    }

    int line() {
        return line;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /// Has it go on to the end of another row.
    void extend(int to) {
        end = Math.max(end, to);
    }

    /// By the feature's name.
    Map<String, String> values() {
        return values;
    }
}
