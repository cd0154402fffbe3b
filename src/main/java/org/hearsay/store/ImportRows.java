package org.hearsay.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Annotation;
import org.hearsay.model.Origin;
import org.hearsay.model.Relation;
import org.hearsay.text.CodePointIndex;

/// The rows of an import on their way into the file, many by one statement. It knows the local
/// numbers that SQLite will give them, one above the highest in the order in which they are
/// written: nobody else writes meanwhile. A statement that brought numbers along would keep a copy
/// of every page that it changes, lest one of them be taken. Store thread only; within a
/// transaction.
final class ImportRows {

    /// What may wait, so that an import need not fit in memory.
    private static final int CHARACTERS = 100_000;

    private static final int ITEMS = 256;

    /// By one statement; a row is written after those that it refers to.
    private static final Map<String, Integer> TABLES = tables();

    private final Sql sql;
    private final Map<String, RowBatch> batches = new HashMap<>();

    /// Most annotations of many corpora: by their origin, which is the same for most of them.
    private final Map<Origin.Kind, RowBatch> plain = new EnumMap<>(Origin.Kind.class);

    private final List<Waiting> annotations = new ArrayList<>();

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
        annotations.add(new Waiting(a, hash, layer, index));
        return next("annotation");
    }

    /// All numbers are local.
    void relation(Relation r, Hash hash, long layer, LayerItemRows.Ends ends) throws SQLException {
        var row = LayerItemRows.row(r, hash, layer, ends);
        batch("relation", row.names()).add(row.values());
    }

    /// Writes what is waiting: before anything else reads or writes these tables.
    void flush() throws SQLException {
        for (var table : TABLES.keySet()) {
            if (table.equals("annotation")) {
                flushAnnotations();
            }
            var batch = batches.get(table);
            if (batch != null) {
                batch.flush();
            }
        }
        characters = 0;
        last.clear();
    }

    /// All by the same statement, so that they are written in the order of their numbers.
    private void flushAnnotations() throws SQLException {
        if (annotations.isEmpty()) {
            return;
        }
        var kind = annotations.getFirst().annotation().origin().kind();
        boolean arePlain = annotations.stream().allMatch(w -> w.isPlain(kind));
        var batch =
                arePlain
                        ? plain.computeIfAbsent(kind, this::plainBatch)
                        : batch("annotation", LayerItemRows.ANNOTATION);
        annotations.forEach(w -> batch.add(arePlain ? w.plainValues() : w.values()));
        annotations.clear();
        batch.flush();
    }

    private long numbered(String table, Columns row) throws SQLException {
        batch(table, row.names()).add(row.values());
        return next(table);
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
        var layers = batches.get("layer");
        return annotations.size() + (layers == null ? 0 : layers.size());
    }

    /// @param layer its local number
    private record Waiting(Annotation annotation, Hash hash, long layer, CodePointIndex index) {

        boolean isPlain(Origin.Kind kind) {
            return annotation.origin().kind() == kind && LayerItemRows.isPlain(annotation);
        }

        Object[] plainValues() {
            return LayerItemRows.plainValues(annotation, hash, layer, index);
        }

        Object[] values() {
            return LayerItemRows.values(annotation, hash, layer, index);
        }
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
