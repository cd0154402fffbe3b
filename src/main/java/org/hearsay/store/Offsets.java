package org.hearsay.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.model.Id;
import org.hearsay.text.CodePointIndex;

/// The converters of the documents that were worked on last, so that writing an annotation need not
/// read its document's text. Store thread only.
final class Offsets implements Units {

    private static final int KEPT = 64;

    private final Sql sql;
    private final Map<Long, CodePointIndex> byDocument =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, CodePointIndex> eldest) {
                    return size() > KEPT;
                }
            };
    private final Map<Id, Long> documentOfLayer =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Id, Long> eldest) {
                    return size() > KEPT * 4;
                }
            };

    Offsets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public CodePointIndex ofLayer(Id layer) throws SQLException, StoreException {
        var known = documentOfLayer.get(layer);
        if (known == null) {
            known =
                    sql.one(
                                    "SELECT document FROM layer WHERE uuid = ?",
                                    r -> r.getLong(1),
                                    Bytes.of(layer))
                            .orElseThrow(() -> missing("layer", layer));
            documentOfLayer.put(layer, known);
        }
        return ofDocument(known);
    }

    @Override
    public CodePointIndex ofDocument(Id document) throws SQLException, StoreException {
        long number =
                sql.one(
                                "SELECT id FROM document WHERE uuid = ?",
                                r -> r.getLong(1),
                                Bytes.of(document))
                        .orElseThrow(() -> missing("document", document));
        return ofDocument(number);
    }

    /// @param document its local number
    CodePointIndex ofDocument(long document) throws SQLException {
        var known = byDocument.get(document);
        if (known == null) {
            known =
                    new CodePointIndex(
                            sql.one(
                                            "SELECT text FROM revision JOIN document ON"
                                                    + " document.id = revision.document AND"
                                                    + " document.revision = revision.number"
                                                    + " WHERE document.id = ?",
                                            r -> r.getString(1),
                                            document)
                                    .orElse(""));
            byDocument.put(document, known);
        }
        return known;
    }

    /// For what is known already, as during an import.
    void remember(long document, CodePointIndex index) {
        byDocument.put(document, index);
    }

    private static StoreException missing(String what, Id id) {
        return new StoreException(
                StoreException.Kind.MISSING, "The project has no %s %s.".formatted(what, id));
    }
}
