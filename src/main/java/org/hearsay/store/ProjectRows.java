package org.hearsay.store;

import java.sql.SQLException;
import java.util.List;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.hearsay.model.Stamp;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.phrase.Phrase;

/// Rows of the items that belong to no layer. Store thread only; within a transaction.
final class ProjectRows {

    private final Sql sql;
    private final ItemJson json;
    private final Offsets offsets;
    private final Sums sums;

    ProjectRows(Sql sql, ItemJson json, Offsets offsets, Sums sums) {
        this.sql = sql;
        this.json = json;
        this.offsets = offsets;
        this.sums = sums;
    }

    /// Inserts the item's row; a layer or an annotator that was taken away comes back.
    void add(Item item, long step) throws SQLException, StoreException {
        if (isDetached(item)) {
            comeBack(item, step);
            return;
        }
        if (item instanceof Document) {
            TextIndex.outdated(sql);
        }
        var hash = json.hash(item);
        insert(row(item), item, hash);
        sums.projectRow(Hash.ZERO, hash, step);
    }

    /// Deletes the item's row; a layer only ceases to count, since the history still speaks of it,
    /// and so does an annotator, to whom layers that do not count still refer.
    void remove(Item item, long step) throws SQLException, StoreException {
        var gone = expected(item);
        if (canBeDetached(item)) {
            setDetached(table(item), item.id(), 1, step);
            return;
        }
        sql.update("DELETE FROM " + table(item) + " WHERE uuid = ?", Bytes.of(item.id()));
        sums.projectRow(gone, Hash.ZERO, step);
    }

    /// Where both are equal, the step only marks a moment, whatever the row is like by now.
    void replace(Item before, Item after, long step) throws SQLException, StoreException {
        if (before.equals(after)) {
            sums.projectRow(Hash.ZERO, Hash.ZERO, step);
            return;
        }
        put(after, expected(before), step);
    }

    /// Writes over the row.
    ///
    /// @param gone its hash before
    void put(Item after, Hash gone, long step) throws SQLException, StoreException {
        var come = json.hash(after);
        columns(after).with("hash", come.bytes()).update(table(after), after.id(), sql);
        sums.projectRow(gone, come, step);
        if (after instanceof Document) {
            TextIndex.outdated(sql);
        }
    }

    /// @param value 1 for detached
    void setDetached(List<Id> documents, List<Id> layers, int value, long step)
            throws SQLException, StoreException {
        for (var document : documents) {
            setDetached("document", document, value, step);
            TextIndex.outdated(sql);
        }
        for (var layer : layers) {
            setDetached("layer", layer, value, step);
        }
    }

    /// Inserts the row and nothing else.
    ///
    /// @param row what [#row] makes of the item, and more
    /// @param hash of the item
    /// @return the row's local number
    long insert(Columns row, Item item, Hash hash) throws SQLException {
        return row.with("uuid", Bytes.of(item.id()))
                .with("hash", hash.bytes())
                .insertInto(table(item), sql);
    }

    /// @param item one of a document has its document's row there by now
    Columns row(Item item) throws SQLException, StoreException {
        return columns(item);
    }

    long number(String table, Id id) throws SQLException, StoreException {
        return sql.one(
                        "SELECT id FROM " + table + " WHERE uuid = ?",
                        r -> r.getLong(1),
                        Bytes.of(id))
                .orElseThrow(() -> conflict(table, id));
    }

    static StoreException conflict(String table, Id id) {
        return conflict(TableWords.of(table), id);
    }

    static StoreException conflict(Phrase what, Id id) {
        return new StoreException(
                StoreException.Kind.CONFLICT,
                Phrase.of("The %s %s is not as this change expects it.", what, id));
    }

    private Columns columns(Item item) throws SQLException, StoreException {
        var row = new Columns();
        return switch (item) {
            case ProjectHead p ->
                    row.with("id", 1)
                            .with("name", p.name())
                            .with("settings", ValueJson.tree(p.settings()).toString());
            case SchemaVersion s ->
                    row.with("number", s.number()).with("content", SchemaJson.write(s.schema()));
            case Annotator a ->
                    row.with("name", a.name())
                            .with("initials", a.initials())
                            .with("role", ItemJson.lower(a.role()));
            case Entity e ->
                    stamped(row.with("name", e.name()), e.stamp())
                            .with("attributes", ValueJson.tree(e.attributes()).toString());
            case Document d ->
                    row.with("title", d.title())
                            .with("metadata", ValueJson.tree(d.metadata()).toString())
                            .with("revision", d.revision())
                            .with("sha256", d.sha256())
                            .with("length", d.length());
            case LayerHead h -> layer(row, h);
            case Comment c -> comment(row, c);
            case Decision d -> decision(row, d);
            case Annotation _, Relation _ ->
                    throw new IllegalArgumentException("Not a row of the project: " + item.id());
        };
    }

    private Columns layer(Columns row, LayerHead h) throws SQLException, StoreException {
        return row.with("document", offsets.number(h.document()))
                .with("annotator", offsets.annotator(h.annotator()))
                .with("kind", ItemJson.lower(h.kind()))
                .with("status", ItemJson.lower(h.status()))
                .with("read_to", offsets.ofDocument(h.document()).toCodePoint(h.readTo()))
                .with(
                        "negatives",
                        ItemJson.pairs(h.negatives(), offsets.ofDocument(h.document())).toString());
    }

    private Columns comment(Columns row, Comment c) throws SQLException, StoreException {
        return stamped(row.with("document", number("document", c.document())), c.stamp())
                .with("subject", Bytes.of(c.subject()))
                .with("author", number("annotator", c.author()))
                .with("text", c.text())
                .with("resolved", c.resolved() ? 1 : 0);
    }

    private Columns decision(Columns row, Decision d) throws SQLException, StoreException {
        return stamped(row.with("document", number("document", d.document())), d.stamp())
                .with("difference", Bytes.of(d.difference()))
                .with("reviewer", number("annotator", d.reviewer()))
                .with("verdict", ItemJson.lower(d.verdict()))
                .with("answers", DecisionJson.answers(d.answers()).toString())
                .with("judged", DecisionJson.judged(d.judged()).toString())
                .with("remark", d.remark())
                .with("view", ItemJson.lower(d.view()))
                .with("spent", d.spent().toMillis());
    }

    private static Columns stamped(Columns row, Stamp stamp) {
        return row.with("created", stamp.created().toEpochMilli())
                .with("changed", stamp.changed().toEpochMilli());
    }

    /// As it is now, should it have changed since.
    private void comeBack(Item item, long step) throws SQLException, StoreException {
        var table = table(item);
        setDetached(table, item.id(), 0, step);
        var before =
                sql.one(
                        "SELECT hash FROM " + table + " WHERE uuid = ?",
                        r -> Hash.fromBytes(r.getBytes(1)),
                        Bytes.of(item.id()));
        var hash = json.hash(item);
        columns(item).with("hash", hash.bytes()).update(table, item.id(), sql);
        sums.projectRow(before.orElse(Hash.ZERO), hash, step);
    }

    private static boolean canBeDetached(Item item) {
        return item instanceof LayerHead || item instanceof Annotator;
    }

    private boolean isDetached(Item item) throws SQLException {
        return canBeDetached(item)
                && sql.number(
                                "SELECT count(*) FROM "
                                        + table(item)
                                        + " WHERE uuid = ? AND detached = 1",
                                Bytes.of(item.id()))
                        > 0;
    }

    private void setDetached(String table, Id id, int value, long step)
            throws SQLException, StoreException {
        var hash =
                sql.one(
                                "SELECT hash FROM " + table + " WHERE uuid = ? AND detached = ?",
                                r -> Hash.fromBytes(r.getBytes(1)),
                                Bytes.of(id),
                                1 - value)
                        .orElseThrow(() -> conflict(table, id));
        sql.update("UPDATE " + table + " SET detached = ? WHERE uuid = ?", value, Bytes.of(id));
        sums.projectRow(value == 0 ? hash : Hash.ZERO, value == 0 ? Hash.ZERO : hash, step);
    }

    /// What the row's hash is, which is that of the item.
    ///
    /// @throws StoreException of kind `CONFLICT` if it is not
    Hash expected(Item item) throws SQLException, StoreException {
        var table = table(item);
        var stored =
                sql.one(
                        "SELECT hash FROM " + table + " WHERE uuid = ?",
                        r -> Hash.fromBytes(r.getBytes(1)),
                        Bytes.of(item.id()));
        if (stored.isEmpty() || !stored.get().equals(json.hash(item))) {
            throw conflict(table, item.id());
        }
        return stored.get();
    }

    private static String table(Item item) {
        return switch (item) {
            case ProjectHead _ -> "project";
            case SchemaVersion _ -> "schema";
            case Annotator _ -> "annotator";
            case Entity _ -> "entity";
            case Document _ -> "document";
            case LayerHead _ -> "layer";
            case Comment _ -> "comment";
            case Decision _ -> "decision";
            case Annotation _ -> "annotation";
            case Relation _ -> "relation";
        };
    }
}
