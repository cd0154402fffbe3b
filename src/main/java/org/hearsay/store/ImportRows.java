package org.hearsay.store;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Annotation;
import org.hearsay.model.Origin;
import org.hearsay.model.Relation;
import org.hearsay.text.CodePointIndex;

/// The rows of an import on their way into the file, many by one statement. It gives them their
/// local numbers itself, as SQLite would: nobody else writes meanwhile. Store thread only; within a
/// transaction.
final class ImportRows {

    /// What may wait, so that an import need not fit in memory.
    private static final int CHARACTERS = 250_000;

    private static final int ITEMS = 512;

    /// By one statement; a row is written after those that it refers to.
    private static final Map<String, Integer> TABLES = tables();

    private final Sql sql;
    private final Map<String, RowBatch> batches = new HashMap<>();

    /// Most annotations of many corpora: by their origin, which is the same for most of them.
    private final Map<Origin.Kind, RowBatch> plain = new EnumMap<>(Origin.Kind.class);

    private final Map<String, Long> last = new HashMap<>();
    private long characters;

    ImportRows(Sql sql) {
        this.sql = sql;
    }

    /// @param row without its local number
    /// @return its local number
    long document(Columns row) throws SQLException {
        return numbered("document", row);
    }

    void revision(Columns row, int length) throws SQLException {
        batch("revision", row.names()).add(row.values());
        characters += length;
    }

    /// @param row without its local number
    /// @return its local number
    long layer(Columns row) throws SQLException {
        if (characters > CHARACTERS || waiting() > ITEMS) {
            flush();
        }
        return numbered("layer", row);
    }

    /// @param layer its local number
    /// @return its local number
    long annotation(Annotation a, Hash hash, long layer, CodePointIndex index) throws SQLException {
        long number = next("annotation");
        var place = new LayerItemRows.Place(number, layer);
        if (LayerItemRows.isPlain(a)) {
            plain.computeIfAbsent(a.origin().kind(), this::plainBatch)
                    .add(LayerItemRows.plainValues(a, hash, place, index));
        } else {
            batch("annotation", LayerItemRows.ANNOTATION)
                    .add(LayerItemRows.values(a, hash, place, index));
        }
        return number;
    }

    /// All numbers are local.
    void relation(Relation r, Hash hash, long layer, LayerItemRows.Ends ends) throws SQLException {
        var row = LayerItemRows.row(r, hash, layer, ends);
        batch("relation", row.names()).add(row.values());
    }

    /// Writes what is waiting: before anything else reads or writes these tables.
    void flush() throws SQLException {
        for (var table : TABLES.keySet()) {
            var batch = batches.get(table);
            if (batch != null) {
                batch.flush();
            }
            if (table.equals("layer")) {
                for (var plainOnes : plain.values()) {
                    plainOnes.flush();
                }
            }
        }
        characters = 0;
        last.clear();
    }

    private long numbered(String table, Columns row) throws SQLException {
        long number = next(table);
        row.with("id", number);
        batch(table, row.names()).add(row.values());
        return number;
    }

    private long next(String table) throws SQLException {
        var before = last.get(table);
        if (before == null) {
            before = sql.number("SELECT max(id) FROM " + table);
        }
        last.put(table, before + 1);
        return before + 1;
    }

    private RowBatch batch(String table, List<String> columns) {
        var known = batches.get(table);
        if (known == null) {
            known = new RowBatch(sql, table, columns, TABLES.getOrDefault(table, 1));
            batches.put(table, known);
        }
        return known;
    }

    private RowBatch plainBatch(Origin.Kind origin) {
        return new RowBatch(
                sql,
                "annotation",
                LayerItemRows.PLAIN_ANNOTATION,
                LayerItemRows.restOfPlain(origin),
                2 * TABLES.getOrDefault("annotation", 1));
    }

    /// Layers and annotations.
    private int waiting() {
        return size("layer")
                + size("annotation")
                + plain.values().stream().mapToInt(RowBatch::size).sum();
    }

    private int size(String table) {
        var batch = batches.get(table);
        return batch == null ? 0 : batch.size();
    }

    private static Map<String, Integer> tables() {
        var tables = new LinkedHashMap<String, Integer>();
        tables.put("document", 4);
        tables.put("revision", 4);
        tables.put("layer", 8);
        tables.put("annotation", 16);
        tables.put("relation", 8);
        return java.util.Collections.unmodifiableMap(tables);
    }
}
