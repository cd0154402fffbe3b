package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.hearsay.text.phrase.Phrase;

/// Reads what was annotated with a part of the schema, over the whole file, also what does not
/// count now and may come back. Store thread only.
final class SchemaReads {

    private static final String ANNOTATIONS =
            "SELECT annotation.uuid, label, start, \"end\", fragments, attributes, note, origin,"
                    + " origin_detail, created, changed, annotation.hash, doubted, layer.uuid,"
                    + " layer.document FROM annotation JOIN layer ON layer.id = annotation.layer";
    private static final String COUNTS =
            " JOIN layer ON layer.id = layer JOIN document ON document.id = layer.document";
    private static final String COUNTING =
            " WHERE layer.detached = 0 AND document.detached = 0 AND layer.kind <> 'suggestions'";

    private final Sql sql;
    private final Offsets offsets;

    SchemaReads(Sql sql, Offsets offsets) {
        this.sql = sql;
        this.offsets = offsets;
    }

    /// @param labels empty for all
    List<Annotation> annotations(Collection<String> labels) throws SQLException, StoreException {
        var where = labels.isEmpty() ? "" : " WHERE label IN (" + marks(labels) + ")";
        var found =
                sql.list(
                        ANNOTATIONS + where + " ORDER BY layer.document, annotation.id",
                        this::annotation,
                        labels.toArray());
        var all = new ArrayList<Annotation>();
        for (var checked : found) {
            if (!checked.intact() || !(checked.item().orElse(null) instanceof Annotation a)) {
                throw Reads.damaged(Phrase.of("an annotation"));
            }
            all.add(a);
        }
        return all;
    }

    /// Relations of the types, and all that an annotation of one of the labels is an end of.
    List<Relation> relations(Collection<String> types, Collection<String> labels)
            throws SQLException, StoreException {
        var values = new ArrayList<Object>(types);
        values.addAll(labels);
        values.addAll(labels);
        var found =
                sql.list(
                        LayerReads.RELATIONS
                                + " WHERE type IN ("
                                + marks(types)
                                + ") OR s.label IN ("
                                + marks(labels)
                                + ") OR t.label IN ("
                                + marks(labels)
                                + ") ORDER BY relation.id",
                        r -> LayerReads.relation(r, Bytes.id(r.getBytes(11))),
                        values.toArray());
        var all = new ArrayList<Relation>();
        for (var checked : found) {
            if (!checked.intact() || !(checked.item().orElse(null) instanceof Relation r)) {
                throw Reads.damaged(Phrase.of("a link"));
            }
            all.add(r);
        }
        return all;
    }

    /// How much counts of each label, relation type and value.
    List<PartCount> counts() throws SQLException {
        var counts = new ArrayList<PartCount>();
        for (boolean relation : List.of(false, true)) {
            var table = relation ? "relation" : "annotation";
            var name = relation ? "relation.type" : "annotation.label";
            counts.addAll(
                    sql.list(
                            "SELECT "
                                    + name
                                    + ", count(*) FROM "
                                    + table
                                    + COUNTS
                                    + COUNTING
                                    + " GROUP BY 1",
                            r -> new PartCount(relation, r.getString(1), "", "", r.getInt(2))));
            counts.addAll(
                    sql.list(
                            "SELECT "
                                    + name
                                    + ", key, coalesce(value, ''), count(*) FROM "
                                    + table
                                    + COUNTS
                                    + ", json_each("
                                    + table
                                    + ".attributes)"
                                    + COUNTING
                                    + " AND json_each.type NOT IN ('object', 'array')"
                                    + " GROUP BY 1, 2, 3",
                            r ->
                                    new PartCount(
                                            relation,
                                            r.getString(1),
                                            r.getString(2),
                                            r.getString(3),
                                            r.getInt(4))));
        }
        return counts;
    }

    private LayerReads.Checked annotation(ResultSet r) throws SQLException {
        Id layer = Bytes.id(r.getBytes(14));
        return LayerReads.annotation(r, layer, offsets.ofDocument(r.getLong(15)));
    }

    private static String marks(Collection<String> values) {
        return String.join(", ", values.stream().map(_ -> "?").toList());
    }
}
