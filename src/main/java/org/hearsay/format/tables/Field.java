package org.hearsay.format.tables;

/// A column of a table.
///
/// @param name unique in its table
record Field(String name, Kind kind) {

    /// What its cells are, where a file tells numbers from texts.
    enum Kind {
        TEXT,
        NUMBER
    }

    static Field text(String name) {
        return new Field(name, Kind.TEXT);
    }

    static Field number(String name) {
        return new Field(name, Kind.NUMBER);
    }
}
