package org.hearsay.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;
import org.hearsay.model.Relation;
import org.hearsay.model.Stamp;
import org.hearsay.store.Sums.Counts;
import org.hearsay.text.CodePointIndex;

/// Rows of annotations and relations. Store thread only; within a transaction.
final class LayerItemRows {

    /// Columns of an annotation's row, in the order of [#values].
    static final List<String> ANNOTATION =
            List.of(
                    "uuid",
                    "layer",
                    "label",
                    "start",
                    "\"end\"",
                    "fragments",
                    "attributes",
                    "note",
                    "origin",
                    "origin_detail",
                    "doubted",
                    "created",
                    "changed",
                    "hash");

    /// Columns of the row of an annotation that has nothing but its place, in the order of
    /// [#plainValues].
    static final List<String> PLAIN_ANNOTATION =
            List.of("uuid", "layer", "label", "start", "\"end\"", "created", "changed", "hash");

    private static final String NEW_ANNOTATION =
            "INSERT INTO annotation (%s) VALUES (?%s)"
                    .formatted(String.join(", ", ANNOTATION), ", ?".repeat(ANNOTATION.size() - 1));

    private final Sql sql;
    private final Offsets offsets;
    private final Sums sums;

    LayerItemRows(Sql sql, Offsets offsets, Sums sums) {
        this.sql = sql;
        this.offsets = offsets;
        this.sums = sums;
    }

    void add(Annotation a, long step) throws SQLException, StoreException {
        long layer = layer(a.layer());
        var index = offsets.ofLayer(a.layer());
        var hash = AnnotationText.hash(a, index);
        insert(a, hash, layer, index);
        sums.layerRow(layer, Hash.ZERO, hash, new Counts(1, 0), step);
    }

    void remove(Annotation a, long step) throws SQLException, StoreException {
        var hash = expect("annotation", a.id(), hash(a));
        sql.update("DELETE FROM annotation WHERE uuid = ?", Bytes.of(a.id()));
        sums.layerRow(layer(a.layer()), hash, Hash.ZERO, new Counts(-1, 0), step);
    }

    void replace(Annotation before, Annotation after, long step)
            throws SQLException, StoreException {
        put(after, expected(before), step);
    }

    /// What the row's hash is, which is that of the annotation.
    ///
    /// @throws StoreException of kind `CONFLICT` if it is not
    Hash expected(Annotation a) throws SQLException, StoreException {
        return expect("annotation", a.id(), hash(a));
    }

    /// Writes over the row.
    ///
    /// @param gone its hash before
    void put(Annotation after, Hash gone, long step) throws SQLException, StoreException {
        var come = hash(after);
        columns(after, offsets.ofLayer(after.layer()))
                .with("hash", come.bytes())
                .update("annotation", after.id(), sql);
        sums.layerRow(layer(after.layer()), gone, come, Counts.SAME, step);
    }

    void add(Relation r, long step) throws SQLException, StoreException {
        long layer = layer(r.layer());
        var hash = hash(r);
        var ends = new Ends(annotation(r.source()), annotation(r.target()));
        row(r, hash, layer, ends).insertInto("relation", sql);
        sums.layerRow(layer, Hash.ZERO, hash, new Counts(0, 1), step);
    }

    void remove(Relation r, long step) throws SQLException, StoreException {
        var hash = expect("relation", r.id(), hash(r));
        sql.update("DELETE FROM relation WHERE uuid = ?", Bytes.of(r.id()));
        sums.layerRow(layer(r.layer()), hash, Hash.ZERO, new Counts(0, -1), step);
    }

    void replace(Relation before, Relation after, long step) throws SQLException, StoreException {
        remove(before, step);
        add(after, step);
    }

    /// Inserts the row and nothing else.
    ///
    /// @param hash of the annotation
    /// @param layer its local number
    private void insert(Annotation a, Hash hash, long layer, CodePointIndex index)
            throws SQLException {
        sql.update(NEW_ANNOTATION, values(a, hash, layer, index));
    }

    /// A row as [#ANNOTATION] has it.
    ///
    /// @param layer its local number
    static Object[] values(Annotation a, Hash hash, long layer, CodePointIndex index) {
        return new Object[] {
            Bytes.of(a.id()),
            layer,
            a.label(),
            index.toCodePoint(a.anchor().start()),
            index.toCodePoint(a.anchor().end()),
            fragments(a, index),
            ValueJson.text(a.attributes()),
            a.note(),
            ItemJson.lower(a.origin().kind()),
            a.origin().detail(),
            a.origin().doubted(),
            a.stamp().created().toEpochMilli(),
            a.stamp().changed().toEpochMilli(),
            hash.bytes()
        };
    }

    /// Whether it has no values, no note, no gap, and was made as its origin's kind says.
    static boolean isPlain(Annotation a) {
        return a.attributes().isEmpty()
                && a.note().isEmpty()
                && !a.anchor().isDiscontinuous()
                && a.origin().detail().isEmpty()
                && !a.origin().isDoubted();
    }

    /// What the row of such an annotation has besides, and besides what the table gives by itself,
    /// as SQL.
    static Map<String, String> restOfPlain(Origin.Kind origin) {
        return Map.of(
                "attributes", "'{}'",
                "note", "''",
                "origin", "'" + ItemJson.lower(origin) + "'",
                "origin_detail", "''");
    }

    /// A row as [#PLAIN_ANNOTATION] has it.
    ///
    /// @param layer its local number
    static Object[] plainValues(Annotation a, Hash hash, long layer, CodePointIndex index) {
        return new Object[] {
            Bytes.of(a.id()),
            layer,
            a.label(),
            index.toCodePoint(a.anchor().start()),
            index.toCodePoint(a.anchor().end()),
            a.stamp().created().toEpochMilli(),
            a.stamp().changed().toEpochMilli(),
            hash.bytes()
        };
    }

    /// All numbers are local.
    static Columns row(Relation r, Hash hash, long layer, Ends ends) {
        return originated(new Columns(), r.origin(), r.stamp())
                .with("uuid", Bytes.of(r.id()))
                .with("layer", layer)
                .with("type", r.type())
                .with("source", ends.source())
                .with("target", ends.target())
                .with("attributes", ValueJson.text(r.attributes()))
                .with("hash", hash.bytes());
    }

    /// Local numbers of the annotations that a relation leads from and to.
    record Ends(long source, long target) {}

    private static Columns columns(Annotation a, CodePointIndex index) {
        return originated(new Columns(), a.origin(), a.stamp())
                .with("label", a.label())
                .with("start", index.toCodePoint(a.anchor().start()))
                .with("\"end\"", index.toCodePoint(a.anchor().end()))
                .with("fragments", fragments(a, index))
                .with("attributes", ValueJson.text(a.attributes()))
                .with("note", a.note())
                .with("doubted", a.origin().doubted());
    }

    private static Columns originated(Columns row, Origin origin, Stamp stamp) {
        return row.with("origin", ItemJson.lower(origin.kind()))
                .with("origin_detail", origin.detail())
                .with("created", stamp.created().toEpochMilli())
                .with("changed", stamp.changed().toEpochMilli());
    }

    private Hash hash(Annotation a) throws SQLException, StoreException {
        return AnnotationText.hash(a, offsets.ofLayer(a.layer()));
    }

    static Hash hash(Relation r) {
        return Hash.of(ItemJson.relation(r).toString());
    }

    static Optional<String> fragments(Annotation a, CodePointIndex index) {
        return a.anchor().isDiscontinuous()
                ? Optional.of(ItemJson.pairs(a.anchor().fragments(), index).toString())
                : Optional.empty();
    }

    private long layer(Id layer) throws SQLException, StoreException {
        return number("layer", "SELECT id FROM layer WHERE uuid = ?", layer);
    }

    private long annotation(Id annotation) throws SQLException, StoreException {
        return number("annotation", "SELECT id FROM annotation WHERE uuid = ?", annotation);
    }

    private long number(String what, String query, Id id) throws SQLException, StoreException {
        return sql.one(query, r -> r.getLong(1), Bytes.of(id))
                .orElseThrow(() -> ProjectRows.conflict(what, id));
    }

    private Hash expect(String table, Id id, Hash expected) throws SQLException, StoreException {
        var stored =
                sql.one(
                        "SELECT hash FROM " + table + " WHERE uuid = ?",
                        r -> Hash.fromBytes(r.getBytes(1)),
                        Bytes.of(id));
        if (stored.isEmpty() || !stored.get().equals(expected)) {
            throw ProjectRows.conflict(table, id);
        }
        return expected;
    }
}
