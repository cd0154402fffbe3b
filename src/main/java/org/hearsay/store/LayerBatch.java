package org.hearsay.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.DocumentRow.LayerCount;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Origin;
import org.hearsay.store.LayerReads.Checked;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/// Reads all layers of a few documents together, each annotation checked against its hash as
/// [LayerReads] does it. To ask for a layer by itself takes as long as to read ten annotations, and
/// every value of a row has its price: what most annotations do not have is asked for at once.
/// Store thread only.
final class LayerBatch {

    private static final String LAYERS =
            "SELECT uuid, id, items_sum FROM layer WHERE document IN " + Batch.PLACES;

    /// The sixth value is the origin where those behind the eighth are as most are, and nothing
    /// otherwise.
    private static final String ANNOTATIONS =
            "SELECT layer, uuid || hash, label, start, \"end\","
                    + " CASE WHEN fragments IS NULL AND attributes = '{}' AND note = ''"
                    + " AND origin_detail = '' AND doubted = '' THEN origin END, created, changed,"
                    + " origin, fragments, attributes, note, origin_detail, doubted"
                    + " FROM annotation WHERE layer IN "
                    + Batch.PLACES;

    private final Sql sql;
    private final LayerReads single;
    private final Map<Id, Stored> stored = new HashMap<>();
    private final Map<Long, Target> targets = new TreeMap<>();
    private final AnnotationHashes hashes = new AnnotationHashes();
    private final Map<String, Origin> origins = new HashMap<>();

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
            target.annotations().add(annotation(r, target));
        }
        return true;
    }

    private Checked annotation(ResultSet r, Target target) throws SQLException {
        var ids = ByteBuffer.wrap(r.getBytes(2));
        if (ids.remaining() != 2 * Hash.BYTES) {
            return new Checked(Optional.empty(), Hash.ZERO, false);
        }
        var id = new Id(new UUID(ids.getLong(), ids.getLong()));
        var hash = new Hash(ids.getLong(), ids.getLong());
        try {
            var origin = r.getString(6);
            var item = origin == null ? whole(r, id, target) : plain(r, id, target, origin);
            boolean intact = hashes.of(item, target.index()).equals(hash);
            return new Checked(Optional.of(item), hash, intact);
        } catch (StoreException | RuntimeException _) {
            // Whatever cannot be read any more is damage, and named as such by the caller.
            return new Checked(Optional.empty(), hash, false);
        }
    }

    private Annotation plain(ResultSet r, Id id, Target target, String origin)
            throws SQLException, StoreException {
        int start = target.index().toUtf16(r.getInt(4));
        return new Annotation(
                id,
                target.layer(),
                r.getString(3),
                Anchor.of(start, target.index().toUtf16(r.getInt(5))),
                Attributes.NONE,
                "",
                origin(origin),
                Reads.stamp(r, 7));
    }

    private Annotation whole(ResultSet r, Id id, Target target)
            throws SQLException, StoreException {
        return new Annotation(
                id,
                target.layer(),
                r.getString(3),
                anchor(r.getString(10), r.getInt(4), r.getInt(5), target.index()),
                ValueJson.attributes(r.getString(11)),
                r.getString(12),
                new Origin(origin(r.getString(9)).kind(), r.getString(13), r.getString(14)),
                Reads.stamp(r, 7));
    }

    /// @param fragments null for one part, from start to end
    /// @param start code points
    /// @throws StoreException if the parts do not begin and end there
    private static Anchor anchor(
            @Nullable String fragments, int start, int end, CodePointIndex index)
            throws StoreException {
        if (fragments == null) {
            return Anchor.of(index.toUtf16(start), index.toUtf16(end));
        }
        var anchor = ItemJson.anchor(Reads.json(fragments), index);
        if (index.toCodePoint(anchor.start()) != start || index.toCodePoint(anchor.end()) != end) {
            throw Reads.damaged(Phrase.of("an annotation or link"));
        }
        return anchor;
    }

    /// Without detail; there are few kinds.
    private Origin origin(String kind) throws StoreException {
        var known = origins.get(kind);
        if (known == null) {
            known = new Origin(ItemReader.constant(Origin.Kind.class, kind), "");
            origins.put(kind, known);
        }
        return known;
    }
}
