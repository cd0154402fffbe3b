package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.Relation;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.phrase.Phrase;

/// Reads annotations and relations, and checks them against their hashes. Store thread only.
final class LayerReads {

    private static final String ANNOTATION_COLUMNS =
            "SELECT uuid, label, start, \"end\", fragments, attributes, note, origin,"
                    + " origin_detail, created, changed, hash, doubted FROM annotation";

    /// Those of a layer by its local number.
    static final String ANNOTATIONS = ANNOTATION_COLUMNS + " WHERE layer = ?";

    /// One by its local number.
    static final String ANNOTATION = ANNOTATION_COLUMNS + " WHERE id = ?";

    /// With the layer's id behind what is read of a relation.
    static final String RELATIONS =
            "SELECT relation.uuid, type, s.uuid, t.uuid, relation.attributes, relation.origin,"
                    + " relation.origin_detail, relation.created, relation.changed, relation.hash,"
                    + " layer.uuid FROM relation JOIN annotation s ON s.id = source"
                    + " JOIN annotation t ON t.id = target"
                    + " JOIN layer ON layer.id = relation.layer";

    private final Sql sql;
    private final Offsets offsets;

    LayerReads(Sql sql, Offsets offsets) {
        this.sql = sql;
        this.offsets = offsets;
    }

    /// @throws StoreException of kind `DAMAGED` if a row or the whole is not as it was saved
    Layer layer(LayerHead head) throws SQLException, StoreException {
        var stored = stored(head.id());
        var all = checked(stored.number(), head.id(), offsets);
        return layer(head, stored.about(), new PackedItems.Read(List.of(), Hash.ZERO), all);
    }

    /// What a layer's items are held against.
    ///
    /// @param title of its article, for what is said of damage
    /// @param sum of the items' hashes, as saved
    record About(String title, Hash sum) {}

    /// @param some of its items, which are as they were saved
    /// @param others of its items
    /// @throws StoreException as the other does
    static Layer layer(LayerHead head, About about, PackedItems.Read some, List<Checked> others)
            throws StoreException {
        var items = new ArrayList<Item>(some.items());
        var sum = some.sum();
        for (var checked : others) {
            if (!checked.intact() || checked.item().isEmpty()) {
                throw Damage.ofItem(about.title());
            }
            items.add(checked.item().get());
            sum = sum.plus(checked.hash());
        }
        if (!about.sum().equals(sum)) {
            throw Damage.ofLayer(about.title());
        }
        return Layer.of(head, items);
    }

    private Stored stored(Id layer) throws SQLException, StoreException {
        return sql.one(
                        "SELECT layer.id, title, items_sum FROM layer"
                                + " JOIN document ON document.id = layer.document"
                                + " WHERE layer.uuid = ?",
                        r ->
                                new Stored(
                                        r.getLong(1),
                                        new About(r.getString(2), Hash.fromBytes(r.getBytes(3)))),
                        Bytes.of(layer))
                .orElseThrow(() -> Reads.damaged(Phrase.of("a layer")));
    }

    /// @param number the layer's local number
    private record Stored(long number, About about) {}

    /// All rows of a layer with what their hashes say of them.
    ///
    /// @param number the layer's local number
    /// @param units of the text that its offsets are of
    List<Checked> checked(long number, Id layer, Units units) throws SQLException, StoreException {
        var all = annotations(number, layer, units);
        all.addAll(relations(number, layer));
        return all;
    }

    /// @param number the layer's local number
    List<Checked> relations(long number, Id layer) throws SQLException {
        return sql.list(RELATIONS + " WHERE relation.layer = ?", r -> relation(r, layer), number);
    }

    private List<Checked> annotations(long number, Id layer, Units units)
            throws SQLException, StoreException {
        var index = units.ofLayer(layer);
        return sql.list(ANNOTATIONS, r -> annotation(r, layer, index), number);
    }

    /// A row that was read.
    ///
    /// @param item empty where the row makes no item any more
    /// @param hash as stored
    /// @param intact whether the item has that hash
    record Checked(Optional<? extends Item> item, Hash hash, boolean intact) {}

    /// @param r with the columns of [#ANNOTATIONS] first
    static Checked annotation(ResultSet r, Id layer, CodePointIndex index) throws SQLException {
        var hash = hash(r.getBytes(12));
        try {
            var fragments = r.getString(5);
            var anchor =
                    fragments == null
                            ? Anchor.of(index.toUtf16(r.getInt(3)), index.toUtf16(r.getInt(4)))
                            : ItemJson.anchor(Reads.json(fragments), index);
            var item =
                    new Annotation(
                            Bytes.id(r.getBytes(1)),
                            layer,
                            r.getString(2),
                            anchor,
                            ValueJson.attributes(r.getString(6)),
                            r.getString(7),
                            new Origin(
                                    ItemReader.constant(Origin.Kind.class, r.getString(8)),
                                    r.getString(9),
                                    r.getString(13)),
                            Reads.stamp(r, 10));
            boolean hullHolds =
                    index.toCodePoint(anchor.start()) == r.getInt(3)
                            && index.toCodePoint(anchor.end()) == r.getInt(4);
            return new Checked(
                    Optional.of(item),
                    hash,
                    hullHolds && AnnotationText.hash(item, index).equals(hash));
        } catch (StoreException | RuntimeException _) {
            // Whatever cannot be read any more is damage, and named as such by the caller.
            return new Checked(Optional.empty(), hash, false);
        }
    }

    /// @param r with the columns of [#RELATIONS]
    static Checked relation(ResultSet r, Id layer) throws SQLException {
        var hash = hash(r.getBytes(10));
        try {
            var item =
                    new Relation(
                            Bytes.id(r.getBytes(1)),
                            layer,
                            r.getString(2),
                            Bytes.id(r.getBytes(3)),
                            Bytes.id(r.getBytes(4)),
                            ValueJson.attributes(r.getString(5)),
                            new Origin(
                                    ItemReader.constant(Origin.Kind.class, r.getString(6)),
                                    r.getString(7)),
                            Reads.stamp(r, 8));
            return new Checked(Optional.of(item), hash, LayerItemRows.hash(item).equals(hash));
        } catch (StoreException | RuntimeException _) {
            return new Checked(Optional.empty(), hash, false);
        }
    }

    private static Hash hash(byte[] bytes) {
        return bytes.length == Hash.BYTES ? Hash.fromBytes(bytes) : Hash.ZERO;
    }
}
