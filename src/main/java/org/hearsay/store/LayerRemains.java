package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.store.Leftover.KeptLayer;
import org.hearsay.text.CodePointIndex;

/// What is left of layers in a damaged file, item by item.
final class LayerRemains {

    private static final NavigableSet<Long> NONE = new TreeSet<>();

    private final Salvage salvage;
    private final SortedMap<Long, Id> annotators;
    private final Map<Long, NavigableSet<Long>> layers;
    private final Map<Long, NavigableSet<Long>> annotations;
    private final Map<Long, NavigableSet<Long>> relations;

    /// @param annotators ids by local number
    LayerRemains(Salvage salvage, SortedMap<Long, Id> annotators) {
        this.salvage = salvage;
        this.annotators = annotators;
        layers = salvage.belonging("layer", "layer_by_document", "document");
        annotations = salvage.belonging("annotation", "annotation_by_place", "layer");
        relations = salvage.belonging("relation", "relation_by_layer", "layer");
    }

    /// @param kept takes the layers that count and can be read
    /// @return how many cannot
    int of(long number, Id document, CodePointIndex index, List<KeptLayer> kept) {
        int lost = 0;
        for (long layer : layers.getOrDefault(number, NONE)) {
            var row =
                    salvage.attempt(() ->
                            salvage.sql()
                                    .one(
                                            "SELECT uuid, annotator, kind, status, read_to,"
                                                    + " negatives, detached, items_sum, hash"
                                                    + " FROM layer WHERE id = ?",
                                            Row::of,
                                            layer));
            if (row.isEmpty()) {
                lost++;
            } else if (!row.get().detached()) {
                var found = head(row.get(), document, index);
                found.ifPresent(h -> kept.add(layer(layer, h, row.get().sum(), index)));
                lost += found.isPresent() ? 0 : 1;
            }
        }
        return lost;
    }

    /// Empty where the row is not as it was saved.
    private Optional<LayerHead> head(Row row, Id document, CodePointIndex index) {
        return salvage.attempt(() -> {
            var annotator = annotators.get(row.annotator());
            if (annotator == null) {
                return Optional.empty();
            }
            var head =
                    new LayerHead(
                            row.id(),
                            document,
                            annotator,
                            ItemReader.constant(LayerHead.Kind.class, row.kind()),
                            ItemReader.constant(LayerHead.Status.class, row.status()),
                            index.toUtf16(row.readTo()),
                            ItemJson.spans(Reads.json(row.negatives()), index));
            var hash = new ItemJson(new Units.OneText(index)).hash(head);
            return hash.equals(row.hash()) ? Optional.of(head) : Optional.empty();
        });
    }

    private KeptLayer layer(long number, LayerHead head, Hash saved, CodePointIndex index) {
        var items = new ArrayList<Item>();
        var known = new HashSet<Id>();
        var sum = Hash.ZERO;
        int lost = 0;
        for (long each : annotations.getOrDefault(number, NONE)) {
            var read = annotation(each, head.id(), index);
            lost += read.isPresent() ? 0 : 1;
            if (read.isPresent() && known.add(read.get().item().id())) {
                items.add(read.get().item());
                sum = sum.plus(read.get().hash());
            }
        }
        for (long each : relations.getOrDefault(number, NONE)) {
            var read = relation(each, head.id()).filter(r -> hasEnds(r.item(), known));
            lost += read.isPresent() ? 0 : 1;
            if (read.isPresent()) {
                items.add(read.get().item());
                sum = sum.plus(read.get().hash());
            }
        }
        // What neither table nor index knows of any more still counts in the sum.
        boolean isWhole = sum.equals(saved);
        return new KeptLayer(Layer.of(head, items), isWhole ? 0 : Math.max(1, lost));
    }

    private Optional<Intact> annotation(long number, Id layer, CodePointIndex index) {
        return intact(
                salvage.attempt(() ->
                        salvage.sql()
                                .one(
                                        LayerReads.ANNOTATION,
                                        r -> LayerReads.annotation(r, layer, index),
                                        number)));
    }

    private Optional<Intact> relation(long number, Id layer) {
        return intact(
                salvage.attempt(() ->
                        salvage.sql()
                                .one(
                                        LayerReads.RELATIONS + " WHERE relation.id = ?",
                                        r -> LayerReads.relation(r, layer),
                                        number)));
    }

    private static Optional<Intact> intact(Optional<LayerReads.Checked> read) {
        return read.filter(LayerReads.Checked::intact)
                .flatMap(c -> c.item().map(item -> new Intact(item, c.hash())));
    }

    private static boolean hasEnds(Item item, java.util.Set<Id> known) {
        return item instanceof Relation r
                && known.contains(r.source())
                && known.contains(r.target());
    }

    private record Intact(Item item, Hash hash) {}

    /// @param readTo in code points
    private record Row(
            Id id,
            long annotator,
            String kind,
            String status,
            int readTo,
            String negatives,
            boolean detached,
            Hash sum,
            Hash hash) {

        static Row of(ResultSet r) throws SQLException {
            return new Row(
                    Bytes.id(r.getBytes(1)),
                    r.getLong(2),
                    r.getString(3),
                    r.getString(4),
                    r.getInt(5),
                    r.getString(6),
                    r.getInt(7) == 1,
                    Hash.fromBytes(r.getBytes(8)),
                    Hash.fromBytes(r.getBytes(9)));
        }
    }
}
