package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearsay.model.Annotation;
import org.hearsay.model.Item;
import org.hearsay.model.Relation;
import org.hearsay.store.LayerReads.Checked;
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
        for (var row : found) {
            all.add(intact(row, Annotation.class));
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
                        SchemaReads::relation,
                        values.toArray());
        var all = new ArrayList<Relation>();
        for (var row : found) {
            all.add(intact(row, Relation.class));
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

    /// @param layer the layer's id
    private record Row(Checked checked, byte[] layer) {}

    private Row annotation(ResultSet r) throws SQLException {
        var layer = r.getBytes(14);
        var index = offsets.ofDocument(r.getLong(15));
        return new Row(LayerReads.annotation(r, Bytes.id(layer), index), layer);
    }

    private static Row relation(ResultSet r) throws SQLException {
        var layer = r.getBytes(11);
        return new Row(LayerReads.relation(r, Bytes.id(layer)), layer);
    }

    private <T extends Item> T intact(Row row, Class<T> kind) throws SQLException, StoreException {
        var item = row.checked().item();
        if (!row.checked().intact() || item.isEmpty()) {
            throw sql.one(
                            "SELECT title FROM document JOIN layer ON layer.document = document.id"
                                    + " WHERE layer.uuid = ?",
                            r -> r.getString(1),
                            row.layer())
                    .map(Damage::ofItem)
                    .orElseGet(() -> Reads.damaged(Phrase.of("a layer")));
        }
        return kind.cast(item.get());
    }

    private static String marks(Collection<String> values) {
        return String.join(", ", values.stream().map(_ -> "?").toList());
    }
}
