package org.hearsay.store;

import org.hearsay.text.phrase.Phrase;

/// What a row of a table is called before a person.
final class TableWords {

    private TableWords() {}

    static Phrase of(String table) {
        return switch (table) {
            case "project" -> Phrase.of("project");
            case "schema" -> Phrase.of("schema");
            case "annotator" -> Phrase.of("annotator");
            case "entity" -> Phrase.of("entity");
            case "document" -> Phrase.of("document");
            case "layer" -> Phrase.of("layer");
            case "annotation" -> Phrase.of("annotation");
            case "relation" -> Phrase.of("relation");
            case "comment" -> Phrase.of("comment");
            case "decision" -> Phrase.of("decision");
            default -> Phrase.of("table %s", table);
        };
    }
}
