package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.DocumentRow.LayerCount;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.store.LayerReads.Checked;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.phrase.Phrase;

/// Reads all layers of a few documents together, each annotation checked against its hash as
/// [LayerReads] does it. To ask for a layer by itself takes as long as to read ten annotations, and
/// every value of a row has its price: what most annotations do not have is asked for at once.
/// Store thread only.
final class LayerBatch {

    private static final String LAYERS =
            "SELECT uuid, id, items_sum FROM layer WHERE document IN " + Batch.PLACES;

    private static final String ANNOTATIONS =
            AnnotationRows.SELECT + " WHERE layer IN " + Batch.PLACES;

    private final Sql sql;
    private final LayerReads single;
    private final Map<Id, Stored> stored = new HashMap<>();
    private final Map<Long, Target> targets = new TreeMap<>();
    private final AnnotationRows annotationRows = new AnnotationRows();

    /// @param number the layer's local number
    /// @param sum of its items' hashes
    private record Stored(long number, Hash sum) {}

    /// A layer whose annotations are asked for.
    private record Target(Id layer, CodePointIndex index, List<Checked> annotations) {}

    private LayerBatch(Sql sql, LayerReads single) {
        this.sql = sql;
        this.single = single;
    }

    /// @param rows no more than [Batch#AT_ONCE]
    /// @param indexes of their texts
    static LayerBatch read(
            Sql sql, LayerReads single, List<DocumentRow> rows, List<CodePointIndex> indexes)
            throws SQLException, StoreException {
        var batch = new LayerBatch(sql, single);
        batch.layers(rows);
        batch.annotations(rows, indexes);
        return batch;
    }

    /// @throws StoreException of kind `DAMAGED` if a row or the whole is not as it was saved
    Layer layer(LayerCount count, CodePointIndex index) throws SQLException, StoreException {
        var head = count.head();
        var at = stored(head.id());
        var target = targets.get(at.number());
        var items = target == null ? List.<Checked>of() : target.annotations();
        if (count.relations() > 0) {
            items = new ArrayList<>(items);
            items.addAll(single.relations(at.number(), head.id()));
        }
        return LayerReads.layer(head, at.sum(), items);
    }

    private Stored stored(Id layer) throws StoreException {
        var found = stored.get(layer);
        if (found == null) {
            throw Reads.damaged(Phrase.of("a layer"));
        }
        return found;
    }

    private void layers(List<DocumentRow> rows) throws SQLException, StoreException {
        sql.each(
                LAYERS,
                r ->
                        Map.entry(
                                Bytes.id(r.getBytes(1)),
                                new Stored(r.getLong(2), Hash.fromBytes(r.getBytes(3)))),
                e -> {
                    stored.put(e.getKey(), e.getValue());
                    return true;
                },
                Batch.values(rows.stream().map(DocumentRow::place).toList()));
    }

    private void annotations(List<DocumentRow> rows, List<CodePointIndex> indexes)
            throws SQLException, StoreException {
        for (int i = 0; i < rows.size(); i++) {
            for (var count : rows.get(i).layers()) {
                var id = count.head().id();
                targets.put(stored(id).number(), new Target(id, indexes.get(i), new ArrayList<>()));
            }
        }
        for (var some : Batch.of(List.copyOf(targets.keySet()))) {
            sql.each(ANNOTATIONS, r -> r, this::take, Batch.values(some));
        }
    }

    private boolean take(ResultSet r) throws SQLException {
        var target = targets.get(r.getLong(1));
        if (target != null) {
            target.annotations().add(annotationRows.of(r, target.layer(), target.index()));
        }
        return true;
    }
}
