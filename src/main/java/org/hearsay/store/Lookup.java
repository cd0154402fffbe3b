package org.hearsay.store;

/// Which documents to look into.
///
/// @param match an expression of SQLite's FTS5; empty for all documents
/// @param label that an annotation in the document has; empty for any
/// @param layer name of the annotator who made it, or `gold`; empty for any
public record Lookup(String match, String label, String layer) {

    public static final String GOLD = "gold";

    boolean isOfAnnotations() {
        return !label.isEmpty() || !layer.isEmpty();
    }
}
