package org.hearsay.project.merge;

/// Things that are counted, as English says it of one and of several.
final class Several {

    private Several() {}

    /// Such as `1 span` or `3 spans`.
    static String of(int count, String one, String many) {
        return count == 1 ? "1 " + one : count + " " + many;
    }

    static String spans(int count) {
        return of(count, "span", "spans");
    }
}
