package org.hearsay.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Id;

/// Counts and listings over the whole file. Store thread only.
final class Counts {

    private static final String COUNTING =
            " JOIN layer ON layer.id = layer JOIN document ON document.id = layer.document"
                    + " WHERE layer.detached = 0 AND document.detached = 0";

    private final Sql sql;

    Counts(Sql sql) {
        this.sql = sql;
    }

    Inventory inventory() throws SQLException {
        var texts = new HashMap<String, Id>();
        var layers = new HashMap<Id, Set<Id>>();
        var ids = new HashSet<Id>();
        record Known(Id id, String sha256, boolean counts) {}
        for (var document :
                sql.list(
                        "SELECT uuid, sha256, detached FROM document",
                        r ->
                                new Known(
                                        Bytes.id(r.getBytes(1)),
                                        r.getString(2),
                                        r.getInt(3) == 0))) {
            ids.add(document.id());
            if (document.counts()) {
                texts.putIfAbsent(document.sha256(), document.id());
            }
        }
        record Owned(Id id, Id document, Id annotator, boolean counts) {}
        for (var layer :
                sql.list(
                        "SELECT layer.uuid, document.uuid, annotator.uuid, layer.detached"
                                + " FROM layer JOIN document ON document.id = layer.document"
                                + " JOIN annotator ON annotator.id = layer.annotator",
                        r ->
                                new Owned(
                                        Bytes.id(r.getBytes(1)),
                                        Bytes.id(r.getBytes(2)),
                                        Bytes.id(r.getBytes(3)),
                                        r.getInt(4) == 0))) {
            ids.add(layer.id());
            if (layer.counts()) {
                layers.computeIfAbsent(layer.document(), _ -> new HashSet<>())
                        .add(layer.annotator());
            }
        }
        ids.addAll(sql.list("SELECT uuid FROM comment", r -> Bytes.id(r.getBytes(1))));
        ids.addAll(sql.list("SELECT uuid FROM decision", r -> Bytes.id(r.getBytes(1))));
        return new Inventory(texts, layers, ids);
    }

    List<ItemCount> items() throws SQLException {
        var counts =
                new ArrayList<>(
                        sql.list(
                                "SELECT layer.uuid, label, count(*), count(fragments)"
                                        + " FROM annotation"
                                        + COUNTING
                                        + " GROUP BY layer.id, label ORDER BY layer.id, label",
                                r ->
                                        new ItemCount(
                                                Bytes.id(r.getBytes(1)),
                                                r.getString(2),
                                                false,
                                                r.getInt(3),
                                                r.getInt(4))));
        counts.addAll(
                sql.list(
                        "SELECT layer.uuid, type, count(*) FROM relation"
                                + COUNTING
                                + " GROUP BY layer.id, type ORDER BY layer.id, type",
                        r ->
                                new ItemCount(
                                        Bytes.id(r.getBytes(1)),
                                        r.getString(2),
                                        true,
                                        r.getInt(3),
                                        0)));
        return counts;
    }
}
