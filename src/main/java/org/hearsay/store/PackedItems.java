package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Origin;
import org.hearsay.model.Stamp;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.phrase.Phrase;

/// Makes annotations of rows that were read as bytes, each checked against its hash as [LayerReads]
/// does it. Needs nothing of the store, so that it may be done beside it. One thread.
final class PackedItems {

    private final PackedRow row = new PackedRow();
    private final PlainText text = new PlainText();
    private final AnnotationHashes hashes = new AnnotationHashes();
    private final Map<String, Origin> origins = new HashMap<>();

    /// Those of the row before: what came together has the same.
    private Stamp stamp = Stamp.at(Instant.EPOCH);

    private Origin origin = new Origin(Origin.Kind.HAND, "");

    /// As it stands in the row before; at first as in none.
    private byte[] kind = {0};

    /// What a layer's rows made.
    ///
    /// @param sum of their hashes
    record Read(List<Item> items, Hash sum) {}

    /// What rows are of.
    ///
    /// @param title of the article, for what is said of damage
    /// @param index of its text
    record Of(String title, Id layer, CodePointIndex index) {}

    /// @param all rows of a layer, one behind the other, as [PackedRow#ANY] has them, in pieces
    /// @throws StoreException of kind `DAMAGED` if a row is not as it was saved
    Read read(List<byte[]> all, Of of) throws StoreException {
        var layer = of.layer();
        var index = of.index();
        var items = new ArrayList<Item>();
        var sum = Hash.ZERO;
        var layerText = PlainText.ascii(layer.toString());
        try {
            for (var piece : all) {
                row.of(piece);
                while (row.next()) {
                    items.add(row.isPlain() ? plain(layer, layerText, index) : whole(layer, index));
                    sum = sum.plus(row.saved());
                }
            }
        } catch (StoreException | RuntimeException _) {
            // Whatever cannot be read any more is damage.
            throw Damage.ofItem(of.title());
        }
        return new Read(items, sum);
    }

    private Annotation plain(Id layer, byte[] layerText, CodePointIndex index)
            throws StoreException {
        if (!row.isIntact(text, layerText)) {
            throw damaged();
        }
        return new Annotation(
                row.id(), layer, row.label(), hull(index), Attributes.NONE, "", origin(), stamp());
    }

    private Annotation whole(Id layer, CodePointIndex index) throws StoreException {
        var made =
                new Annotation(
                        row.id(),
                        layer,
                        row.label(),
                        row.has(PackedRow.FRAGMENTS) ? parts(index) : hull(index),
                        ValueJson.attributes(row.part(PackedRow.ATTRIBUTES)),
                        row.part(PackedRow.NOTE),
                        new Origin(
                                origin(row.origin()).kind(),
                                row.part(PackedRow.ORIGIN_DETAIL),
                                row.part(PackedRow.DOUBTED)),
                        stamp());
        if (!hashes.of(made, index).equals(row.saved())) {
            throw damaged();
        }
        return made;
    }

    private Anchor hull(CodePointIndex index) {
        return Anchor.of(
                index.toUtf16(Math.toIntExact(row.number(PackedRow.START))),
                index.toUtf16(Math.toIntExact(row.number(PackedRow.END))));
    }

    /// @throws StoreException if they do not begin and end where the row says
    private Anchor parts(CodePointIndex index) throws StoreException {
        var anchor = ItemJson.anchor(Reads.json(row.part(PackedRow.FRAGMENTS)), index);
        if (index.toCodePoint(anchor.start()) != row.number(PackedRow.START)
                || index.toCodePoint(anchor.end()) != row.number(PackedRow.END)) {
            throw damaged();
        }
        return anchor;
    }

    /// Of a row that is plain.
    private Origin origin() throws StoreException {
        if (!row.isFrom(kind)) {
            var other = row.origin();
            origin = origin(other);
            kind = other.getBytes(StandardCharsets.UTF_8);
        }
        return origin;
    }

    /// Without detail; there are few kinds.
    private Origin origin(String code) throws StoreException {
        var known = origins.get(code);
        if (known == null) {
            known = new Origin(ItemReader.constant(Origin.Kind.class, code), "");
            origins.put(code, known);
        }
        return known;
    }

    private Stamp stamp() {
        long created = row.number(PackedRow.CREATED);
        long changed = row.number(PackedRow.CHANGED);
        if (stamp.created().toEpochMilli() != created
                || stamp.changed().toEpochMilli() != changed) {
            stamp = new Stamp(Instant.ofEpochMilli(created), Instant.ofEpochMilli(changed));
        }
        return stamp;
    }

    private static StoreException damaged() {
        return Reads.damaged(Phrase.of("an annotation or link"));
    }
}
