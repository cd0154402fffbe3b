package org.hearsay.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.DocumentRow.LayerCount;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.store.LayerReads.Checked;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.phrase.Phrase;

/// Reads all layers of a few documents together, as bytes of which somebody else makes annotations.
/// To ask for a layer by itself takes as long as to read ten annotations, and every value of a row
/// has its price: all rows of a layer come as one. Store thread only.
final class RawLayers {

    private static final String LAYERS =
            "SELECT id, uuid || items_sum FROM layer WHERE document IN " + Batch.PLACES;

    private static final String ANNOTATIONS =
            "SELECT id, (SELECT group_concat("
                    + PackedRow.ANY
                    + ", '') FROM annotation WHERE layer = layer.id) FROM layer WHERE id IN "
                    + Batch.PLACES;

    private static final byte[] NOTHING = new byte[0];

    private final Sql sql;
    private final LayerReads single;
    private final Map<Id, Stored> stored = new HashMap<>();
    private final Map<Long, byte[]> annotations = new TreeMap<>();

    /// @param number the layer's local number
    /// @param sum of its items' hashes
    private record Stored(long number, Hash sum) {}

    /// A layer as it stands.
    ///
    /// @param sum of its items' hashes, as saved
    /// @param annotations rows as [PackedRow#ANY] has them
    record RawLayer(LayerCount count, Hash sum, byte[] annotations, List<Checked> relations) {

        /// @throws StoreException of kind `DAMAGED` if a row or the whole is not as it was saved
        Layer layer(PackedItems items, CodePointIndex index) throws StoreException {
            var head = count.head();
            var read = items.read(annotations, head.id(), index);
            return LayerReads.layer(head, sum, read, relations);
        }
    }

    private RawLayers(Sql sql, LayerReads single) {
        this.sql = sql;
        this.single = single;
    }

    /// @param rows no more than [Batch#AT_ONCE]
    /// @return for each row its layers; those that are not there are missing
    static List<List<RawLayer>> read(Sql sql, LayerReads single, List<DocumentRow> rows)
            throws SQLException, StoreException {
        var batch = new RawLayers(sql, single);
        batch.layers(rows);
        batch.annotations(rows);
        var all = new ArrayList<List<RawLayer>>();
        for (var row : rows) {
            var own = new ArrayList<RawLayer>();
            for (var count : row.layers()) {
                own.add(batch.layer(count));
            }
            all.add(own);
        }
        return all;
    }

    private RawLayer layer(LayerCount count) throws SQLException, StoreException {
        var id = count.head().id();
        var at = stored(id);
        var rows = annotations.getOrDefault(at.number(), NOTHING);
        var relations =
                count.relations() > 0 ? single.relations(at.number(), id) : List.<Checked>of();
        return new RawLayer(count, at.sum(), rows, relations);
    }

    private Stored stored(Id layer) throws StoreException {
        var found = stored.get(layer);
        if (found == null) {
            throw damaged();
        }
        return found;
    }

    private void layers(List<DocumentRow> rows) throws SQLException, StoreException {
        sql.each(
                LAYERS,
                r -> r,
                r -> {
                    var ids = ByteBuffer.wrap(r.getBytes(2));
                    if (ids.remaining() != 2 * Hash.BYTES) {
                        throw damaged();
                    }
                    stored.put(
                            new Id(new UUID(ids.getLong(), ids.getLong())),
                            new Stored(r.getLong(1), new Hash(ids.getLong(), ids.getLong())));
                    return true;
                },
                Batch.values(rows.stream().map(DocumentRow::place).toList()));
    }

    private void annotations(List<DocumentRow> rows) throws SQLException, StoreException {
        var wanted = new ArrayList<Long>();
        for (var row : rows) {
            for (var count : row.layers()) {
                wanted.add(stored(count.head().id()).number());
            }
        }
        for (var some : Batch.of(wanted)) {
            sql.each(
                    ANNOTATIONS,
                    r -> r,
                    r -> {
                        var found = r.getBytes(2);
                        annotations.put(r.getLong(1), found == null ? NOTHING : found);
                        return true;
                    },
                    Batch.values(some));
        }
    }

    private static StoreException damaged() {
        return Reads.damaged(Phrase.of("a layer"));
    }
}
