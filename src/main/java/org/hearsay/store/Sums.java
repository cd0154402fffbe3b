package org.hearsay.store;

import java.sql.SQLException;
import java.util.HexFormat;

/// Keeps the sums of row hashes, so that a row that is missing or too many is noticed. Store thread
/// only; within a transaction.
///
/// The hash of a detached document, layer or annotator counts twice, so that the flag is covered
/// too.
final class Sums {

    private final Sql sql;

    Sums(Sql sql) {
        this.sql = sql;
    }

    /// A row that belongs to no layer came, went or changed.
    void projectRow(Hash gone, Hash come, long step) throws SQLException {
        var sum = sum("SELECT rows_sum FROM project WHERE id = 1").minus(gone).plus(come);
        sql.update(
                "UPDATE project SET rows_sum = ?, last_step = max(last_step, ?) WHERE id = 1",
                sum.bytes(),
                step);
    }

    /// An annotation or relation of a layer came, went or changed.
    ///
    /// @param layer its local number
    void layerRow(long layer, Hash gone, Hash come, Counts more, long step) throws SQLException {
        var sum = sum("SELECT items_sum FROM layer WHERE id = ?", layer).minus(gone).plus(come);
        sql.update(
                "UPDATE layer SET items_sum = ?, annotations = annotations + ?,"
                        + " relations = relations + ?, last_step = max(last_step, ?) WHERE id = ?",
                sum.bytes(),
                more.annotations(),
                more.relations(),
                step,
                layer);
    }

    /// A hash over everything: the rows that belong to no layer, those of all layers, and the end
    /// of the history's chain.
    String state() throws SQLException {
        var items = Hash.ZERO;
        for (var layer :
                sql.list("SELECT items_sum FROM layer", r -> Hash.fromBytes(r.getBytes(1)))) {
            items = items.plus(layer);
        }
        var rows = sum("SELECT rows_sum FROM project WHERE id = 1");
        var end = sum("SELECT hash FROM step ORDER BY sequence DESC LIMIT 1");
        return HexFormat.of().formatHex(Hash.of(rows.bytes(), items.bytes(), end.bytes()).bytes());
    }

    private Hash sum(String query, Object... values) throws SQLException {
        return sql.one(query, r -> Hash.fromBytes(r.getBytes(1)), values).orElse(Hash.ZERO);
    }

    /// By how much the numbers of items change.
    record Counts(int annotations, int relations) {

        static final Counts SAME = new Counts(0, 0);
    }
}
