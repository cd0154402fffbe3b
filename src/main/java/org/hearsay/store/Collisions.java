package org.hearsay.store;

import java.sql.SQLException;
import java.util.Optional;
import org.hearsay.store.StoreException.Kind;
import org.hearsay.text.phrase.Phrase;

/// Tells what of documents of the project that is attached is here under the same id in another
/// document, so that it cannot be copied: no file is damaged by that. Store thread only.
final class Collisions {

    private static final String THERE =
            "SELECT d.title, document.title FROM json_each(?) AS place"
                    + " CROSS JOIN other.document AS d ON d.id = place.value"
                    + " CROSS JOIN other.layer AS l ON l.document = d.id AND l.detached = 0 ";

    private static final String LAYER = "CROSS JOIN main.layer AS layer ON layer.uuid = l.uuid ";

    private static final String HERE =
            "CROSS JOIN main.document AS document"
                    + " ON document.id = layer.document AND document.uuid <> d.uuid LIMIT 1";

    private final Sql sql;

    Collisions(Sql sql) {
        this.sql = sql;
    }

    /// @param places numbers of the documents there, as a JSON array
    /// @param file name of the other project's file
    /// @return why they cannot be copied; empty where all of their ids are new
    Optional<StoreException> of(String places, String file) throws SQLException {
        for (var items : new String[] {LAYER, same("annotation"), same("relation")}) {
            var found =
                    sql.one(
                            THERE + items + HERE,
                            r -> said(r.getString(1), r.getString(2), file),
                            places);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String same(String table) {
        return "CROSS JOIN other.%1$s AS i ON i.layer = l.id CROSS JOIN main.%1$s AS item ON item.uuid = i.uuid CROSS JOIN main.layer AS layer ON layer.id = item.layer "
                .formatted(table);
    }

    private static StoreException said(String there, String here, String file) {
        return new StoreException(
                Kind.CONFLICT,
                Phrase.of(
                        "\"%s\" in %s has something under an id that is taken here, in \"%s\", so the two cannot be in one project. Remove the article in a copy of that file, then merge the copy; to have the article too, export it there in a format without ids, such as brat, and import that.",
                        there, file, here));
    }
}
