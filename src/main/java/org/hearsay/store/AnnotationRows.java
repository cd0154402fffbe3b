package org.hearsay.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;
import org.hearsay.store.LayerReads.Checked;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/// Annotations of rows of which many are read, each checked against its hash as [LayerReads] does
/// it. Every value of a row has its price: what most do not have is asked for at once. One thread.
final class AnnotationRows {

    /// The sixth value is the origin where those behind the eighth are as most are, and nothing
    /// otherwise.
    static final String SELECT =
            "SELECT layer, uuid || hash, label, start, \"end\","
                    + " CASE WHEN "
                    + PlainItems.CONDITION
                    + " THEN origin END, created, changed,"
                    + " origin, fragments, attributes, note, origin_detail, doubted"
                    + " FROM annotation";

    private final AnnotationHashes hashes = new AnnotationHashes();
    private final Map<String, Origin> origins = new HashMap<>();

    /// @param layer that the row is of
    /// @param index of its text
    Checked of(ResultSet r, Id layer, CodePointIndex index) throws SQLException {
        var ids = ByteBuffer.wrap(r.getBytes(2));
        if (ids.remaining() != 2 * Hash.BYTES) {
            return new Checked(Optional.empty(), Hash.ZERO, false);
        }
        var id = new Id(new UUID(ids.getLong(), ids.getLong()));
        var hash = new Hash(ids.getLong(), ids.getLong());
        try {
            var origin = r.getString(6);
            var item =
                    origin == null
                            ? whole(r, id, layer, index)
                            : plain(r, id, layer, index, origin);
            boolean intact = hashes.of(item, index).equals(hash);
            return new Checked(Optional.of(item), hash, intact);
        } catch (StoreException | RuntimeException _) {
            // Whatever cannot be read any more is damage, and named as such by the caller.
            return new Checked(Optional.empty(), hash, false);
        }
    }

    private Annotation plain(ResultSet r, Id id, Id layer, CodePointIndex index, String origin)
            throws SQLException, StoreException {
        int start = index.toUtf16(r.getInt(4));
        return new Annotation(
                id,
                layer,
                r.getString(3),
                Anchor.of(start, index.toUtf16(r.getInt(5))),
                Attributes.NONE,
                "",
                origin(origin),
                Reads.stamp(r, 7));
    }

    private Annotation whole(ResultSet r, Id id, Id layer, CodePointIndex index)
            throws SQLException, StoreException {
        return new Annotation(
                id,
                layer,
                r.getString(3),
                anchor(r.getString(10), r.getInt(4), r.getInt(5), index),
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
