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
import org.jspecify.annotations.Nullable;

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

    /// What one value may hold at most of a layer: SQLite refuses very long ones.
    private static final int MANY = 10_000;

    /// Where pieces of a long layer end.
    private static final String EDGES =
            "SELECT DISTINCT start FROM (SELECT start, row_number() OVER (ORDER BY start) AS place"
                    + " FROM annotation WHERE layer = ?) WHERE place % "
                    + MANY
                    + " = 0 ORDER BY start";

    private static final String PIECE =
            "SELECT group_concat("
                    + PackedRow.ANY
                    + ", '') FROM annotation WHERE layer = ? AND start >= ? AND start < ?";

    private final Sql sql;
    private final LayerReads single;
    private final Map<Id, Stored> stored = new HashMap<>();
    private final Map<Long, List<byte[]>> annotations = new TreeMap<>();

    /// @param number the layer's local number
    /// @param sum of its items' hashes
    private record Stored(long number, Hash sum) {}

    /// A layer as it stands.
    ///
    /// @param sum of its items' hashes, as saved
    /// @param annotations rows as [PackedRow#ANY] has them, in pieces
    record RawLayer(LayerCount count, Hash sum, List<byte[]> annotations, List<Checked> relations) {

        /// @param title of its article
        /// @throws StoreException of kind `DAMAGED` if a row or the whole is not as it was saved
        Layer layer(String title, PackedItems items, CodePointIndex index) throws StoreException {
            var head = count.head();
            var read = items.read(annotations, new PackedItems.Of(title, head.id(), index));
            return LayerReads.layer(head, new LayerReads.About(title, sum), read, relations);
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
                own.add(batch.layer(row, count));
            }
            all.add(own);
        }
        return all;
    }

    private RawLayer layer(DocumentRow row, LayerCount count) throws SQLException, StoreException {
        var id = count.head().id();
        var at = stored(row, id);
        var rows = annotations.getOrDefault(at.number(), List.of());
        var relations =
                count.relations() > 0 ? single.relations(at.number(), id) : List.<Checked>of();
        return new RawLayer(count, at.sum(), rows, relations);
    }

    private Stored stored(DocumentRow row, Id layer) throws StoreException {
        var found = stored.get(layer);
        if (found == null) {
            throw Damage.ofLayer(row.document().title());
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
                        throw Reads.damaged(Phrase.of("a layer"));
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
                long number = stored(row, count.head().id()).number();
                if (count.annotations() > MANY) {
                    annotations.put(number, pieces(number));
                } else {
                    wanted.add(number);
                }
            }
        }
        for (var some : Batch.of(wanted)) {
            sql.each(
                    ANNOTATIONS,
                    r -> r,
                    r -> {
                        annotations.put(r.getLong(1), piece(r.getBytes(2)));
                        return true;
                    },
                    Batch.values(some));
        }
    }

    private List<byte[]> pieces(long layer) throws SQLException, StoreException {
        var edges = new ArrayList<>(sql.list(EDGES, r -> r.getLong(1), layer));
        edges.add(Long.MAX_VALUE);
        var pieces = new ArrayList<byte[]>();
        long from = Long.MIN_VALUE;
        for (long to : edges) {
            sql.list(PIECE, r -> piece(r.getBytes(1)), layer, from, to).forEach(pieces::addAll);
            from = to;
        }
        return pieces;
    }

    /// @param rows null for none
    private static List<byte[]> piece(byte @Nullable [] rows) {
        return rows == null ? List.of() : List.of(rows);
    }
}
