package org.hearsay.dataset;

/// A column of training rows. Every row has every column.
///
/// @param name unique among its neighbours; the key in JSON
public record Column(String name, ColumnType type, Words words) {

    /// Whose words a column holds.
    public enum Words {
        /// Copied from the article: left empty where rows go out without text.
        ARTICLE,
        /// Made by annotators or by this program.
        OURS
    }

    public static Column of(String name, ColumnType type) {
        return new Column(name, type, Words.OURS);
    }

    public static Column text(String name) {
        return of(name, ColumnType.TEXT);
    }

    public static Column whole(String name) {
        return of(name, ColumnType.WHOLE);
    }

    public static Column spans(String name) {
        return of(name, ColumnType.SPANS);
    }

    public static Column span(String name) {
        return of(name, ColumnType.SPAN);
    }

    /// Words of the article.
    public static Column verbatim(String name) {
        return new Column(name, ColumnType.TEXT, Words.ARTICLE);
    }
}
