package org.hearsay.ui.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.LayerHead;

/// A side of what is known of articles, by one value of which the list can be narrowed.
public enum Facet {
    PUBLISHER {
        @Override
        Set<String> of(DocumentRow row) {
            return one(row.document().metadata(Document.PUBLISHER));
        }
    },
    LANGUAGE {
        @Override
        Set<String> of(DocumentRow row) {
            return one(row.document().metadata(Document.LANGUAGE));
        }
    },
    /// Year and month of its date.
    MONTH {
        @Override
        Set<String> of(DocumentRow row) {
            var date = row.document().metadata(Document.DATE);
            return date.matches("\\d{4}-\\d{2}.*") ? Set.of(date.substring(0, 7)) : Set.of();
        }
    },
    /// Id of somebody who has a layer in it.
    ANNOTATOR {
        @Override
        Set<String> of(DocumentRow row) {
            return row.layers().stream()
                    .map(DocumentRow.LayerCount::head)
                    .filter(head -> head.kind() == LayerHead.Kind.WORK)
                    .map(head -> head.annotator().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    },
    TAG {
        @Override
        Set<String> of(DocumentRow row) {
            return Arrays.stream(row.document().metadata("tags").split("[,;]", -1))
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    };

    /// The values that a document has; none where nothing is known.
    abstract Set<String> of(DocumentRow row);

    /// The name under which a choice is remembered.
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> one(String value) {
        return value.isBlank() ? Set.of() : Set.of(value.strip());
    }
}
