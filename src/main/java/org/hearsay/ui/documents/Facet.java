package org.hearsay.ui.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.Document;

/// A side of what is known of articles, by one value of which the list can be narrowed.
public enum Facet {
    PUBLISHER {
        @Override
        Set<String> of(Document document) {
            return one(document.metadata(Document.PUBLISHER));
        }
    },
    LANGUAGE {
        @Override
        Set<String> of(Document document) {
            return one(document.metadata(Document.LANGUAGE));
        }
    },
    /// Year and month of its date.
    MONTH {
        @Override
        Set<String> of(Document document) {
            var date = document.metadata(Document.DATE);
            return date.matches("\\d{4}-\\d{2}.*") ? Set.of(date.substring(0, 7)) : Set.of();
        }
    },
    TAG {
        @Override
        Set<String> of(Document document) {
            return Arrays.stream(document.metadata("tags").split("[,;]", -1))
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    };

    /// The values that a document has; none where nothing is known.
    abstract Set<String> of(Document document);

    /// The name under which a choice is remembered.
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> one(String value) {
        return value.isBlank() ? Set.of() : Set.of(value.strip());
    }
}
