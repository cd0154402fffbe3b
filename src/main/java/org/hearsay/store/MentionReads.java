package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.edit.Mention;
import org.hearsay.edit.settings.Sight;
import org.hearsay.model.Annotation;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;

/// Reads which annotations refer to an entity, and which lead to those, over the whole file. Store
/// thread only.
final class MentionReads {

    /// Columns of the annotation as [LayerReads] reads them, then where it stands. The text's
    /// offsets are code points, which is what `substr` counts.
    private static final String MENTIONS =
            "SELECT annotation.uuid, label, start, \"end\", fragments, attributes, note, origin,"
                    + " origin_detail, created, changed, annotation.hash, doubted, layer.uuid,"
                    + " document.id, document.uuid, document.title, document.metadata,"
                    + " annotator.uuid, layer.kind, layer.detached + document.detached,"
                    + " substr(text, max(1, start - 79), min(80, start)),"
                    + " substr(text, start + 1, \"end\" - start), substr(text, \"end\" + 1, 80)"
                    + " FROM annotation JOIN layer ON layer.id = annotation.layer"
                    + " JOIN document ON document.id = layer.document"
                    + " JOIN annotator ON annotator.id = layer.annotator"
                    + " JOIN revision ON revision.document = document.id"
                    + " AND revision.number = document.revision WHERE ";

    private static final String IN_ORDER = " ORDER BY document.id, start, annotation.id";
    private static final String REFERS = "attributes LIKE '%\"entity\":\"' || ? || '\"%'";

    private final Sql sql;
    private final Offsets offsets;

    MentionReads(Sql sql, Offsets offsets) {
        this.sql = sql;
        this.offsets = offsets;
    }

    /// Of each entity that is referred to.
    List<MentionCount> counts(Sight sight) throws SQLException {
        return sql.list(
                "SELECT value ->> 'entity', count(*), count(DISTINCT layer.document)"
                        + " FROM annotation JOIN layer ON layer.id = annotation.layer"
                        + " JOIN annotator ON annotator.id = layer.annotator"
                        + " JOIN document ON document.id = layer.document,"
                        + " json_each(annotation.attributes)"
                        + " WHERE annotation.attributes LIKE '%\"entity\":\"%'"
                        + " AND json_each.type = 'object' AND layer.detached = 0"
                        + " AND document.detached = 0 AND layer.kind <> 'suggestions'"
                        + Lookup.seen(sight)
                        + " GROUP BY 1",
                r -> new MentionCount(Id.parse(r.getString(1)), r.getInt(2), r.getInt(3)),
                Lookup.seenValues(sight).toArray());
    }

    /// Annotations that refer to the entity, also of what does not count now; in import and reading
    /// order.
    List<Mention> mentions(Id entity, Sight sight) throws SQLException {
        return read(MENTIONS + REFERS, sight, entity.toString());
    }

    /// Annotations from which a relation leads to one that refers to the entity.
    ///
    /// @param relation name of its type
    List<Mention> leadingTo(Id entity, String relation, Sight sight) throws SQLException {
        return read(
                MENTIONS
                        + "annotation.id IN (SELECT source FROM relation WHERE type = ? AND target"
                        + " IN (SELECT id FROM annotation WHERE "
                        + REFERS
                        + "))",
                sight,
                relation,
                entity.toString());
    }

    private List<Mention> read(String query, Sight sight, Object... values) throws SQLException {
        var all = new ArrayList<Object>(List.of(values));
        all.addAll(Lookup.seenValues(sight));
        return sql
                .list(query + Lookup.seen(sight) + IN_ORDER, this::mention, all.toArray())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// Layers that somebody may not look at, also those that do not count now.
    List<HiddenLayer> hidden(Sight sight) throws SQLException {
        return sight.isLimited()
                ? sql.list(
                        "SELECT layer.uuid, document.uuid FROM layer"
                                + " JOIN annotator ON annotator.id = layer.annotator"
                                + " JOIN document ON document.id = layer.document"
                                + " WHERE layer.kind <> 'suggestions' AND NOT (TRUE"
                                + Lookup.seen(sight)
                                + ")",
                        r -> new HiddenLayer(Bytes.id(r.getBytes(1)), Bytes.id(r.getBytes(2))),
                        Lookup.seenValues(sight).toArray())
                : List.of();
    }

    /// Empty where the row makes no annotation any more, which whoever checks the file is told.
    private Optional<Mention> mention(ResultSet r) throws SQLException {
        var layer = Bytes.id(r.getBytes(14));
        var item = LayerReads.annotation(r, layer, offsets.ofDocument(r.getLong(15))).item();
        if (item.isEmpty() || !(item.get() instanceof Annotation annotation)) {
            return Optional.empty();
        }
        var metadata = RowJson.texts(r, 18, r.getString(17));
        var place =
                new Mention.Place(
                        Bytes.id(r.getBytes(16)),
                        r.getString(17),
                        metadata.getOrDefault(Document.DATE, ""),
                        r.getString(22),
                        r.getString(23),
                        r.getString(24));
        return Optional.of(
                new Mention(
                        annotation,
                        place,
                        Bytes.id(r.getBytes(19)),
                        kind(r.getString(20)),
                        r.getInt(21) == 0));
    }

    private static LayerHead.Kind kind(String written) {
        return switch (written) {
            case "gold" -> LayerHead.Kind.GOLD;
            case "suggestions" -> LayerHead.Kind.SUGGESTIONS;
            default -> LayerHead.Kind.WORK;
        };
    }
}
