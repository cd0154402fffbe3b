package org.hearsay.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Copies rows of the project that is attached, without looking at them. Numbers are local ones;
/// those of the rows that others refer to are given. Store thread only; within a transaction.
final class OtherRows {

    /// What the other project's tables are found under.
    static final String NAME = "other";

    private static final String PAIRS =
            "WITH pair(there, here) AS MATERIALIZED"
                    + " (SELECT value ->> 0, value ->> 1 FROM json_each(?)) ";

    private static final String REVISION =
            "SELECT here, number, text, form, segmenter, segmenter_version, segments, source,"
                    + " r.hash FROM pair CROSS JOIN other.document AS d ON d.id = there"
                    + " CROSS JOIN other.revision AS r ON r.document = d.id"
                    + " AND r.number = d.revision";

    private static final String ANNOTATION =
            "SELECT here, uuid, label, start, \"end\", fragments, attributes, note, origin,"
                    + " origin_detail, doubted, created, changed, hash FROM pair"
                    + " CROSS JOIN other.annotation ON layer = there";

    /// Both ends are on the relation's own layer.
    private static final String RELATION =
            "SELECT here, r.uuid, type, "
                    + end("source")
                    + ", "
                    + end("target")
                    + ", r.attributes, r.origin, r.origin_detail, r.created, r.changed, r.hash"
                    + " FROM pair CROSS JOIN other.relation AS r ON r.layer = there";

    private final Sql sql;

    OtherRows(Sql sql) {
        this.sql = sql;
    }

    /// The texts that documents have.
    ///
    /// @param documents numbers there, with those here
    void revisions(Map<Long, Long> documents) throws SQLException {
        sql.update(
                PAIRS
                        + "INSERT INTO main.revision (document, number, text, form, segmenter,"
                        + " segmenter_version, segments, source, hash) "
                        + REVISION,
                json(documents));
    }

    /// @param layers numbers there, with those here
    void annotations(Map<Long, Long> layers) throws SQLException {
        sql.update(
                PAIRS
                        + "INSERT INTO main.annotation (layer, uuid, label, start, \"end\","
                        + " fragments, attributes, note, origin, origin_detail, doubted, created,"
                        + " changed, hash) "
                        + ANNOTATION,
                json(layers));
    }

    /// @param layers numbers there, with those here; their annotations are here by now
    void relations(Map<Long, Long> layers) throws SQLException {
        sql.update(
                PAIRS
                        + "INSERT INTO main.relation (layer, uuid, type, source, target,"
                        + " attributes, origin, origin_detail, created, changed, hash) "
                        + RELATION,
                json(layers));
    }

    /// Whether all that would be copied can be read: where something does not work, whose fault it
    /// is.
    boolean isReadable(Map<Long, Long> documents, Map<Long, Long> layers) {
        try {
            read(REVISION, documents);
            read(ANNOTATION, layers);
            read(RELATION, layers);
            return true;
        } catch (SQLException | StoreException _) {
            return false;
        }
    }

    Path file() throws SQLException {
        return sql.one(
                        "SELECT file FROM pragma_database_list WHERE name = ?",
                        r -> Path.of(r.getString(1)),
                        NAME)
                .orElseThrow();
    }

    private void read(String select, Map<Long, Long> pairs) throws SQLException, StoreException {
        sql.each(
                PAIRS + select,
                r -> {
                    for (int i = r.getMetaData().getColumnCount(); i > 0; i--) {
                        r.getBytes(i);
                    }
                    return true;
                },
                read -> read,
                json(pairs));
    }

    private static String end(String column) {
        return "(SELECT a.id FROM other.annotation AS e CROSS JOIN main.annotation AS a"
                + " ON a.uuid = e.uuid WHERE e.id = r."
                + column
                + " AND a.layer = here)";
    }

    private static String json(Map<Long, Long> pairs) {
        return pairs.entrySet().stream()
                .map(p -> List.of(p.getKey(), p.getValue()).toString())
                .collect(Collectors.joining(",", "[", "]"));
    }
}
