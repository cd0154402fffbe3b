package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.model.Wording;
import org.hearsay.text.phrase.Phrase;

/// Puts one text of a document in place of another, with what stands in it. What each row is like
/// is checked in the units of the text before, and written in those of the text after. Store thread
/// only; within a transaction.
final class Revising {

    private final Sql sql;
    private final Offsets offsets;
    private final LayerItemRows layerItems;
    private final ProjectRows projectRows;
    private final Sums sums;

    Revising(Sql sql, Offsets offsets, LayerItemRows layerItems, ProjectRows projectRows) {
        this.sql = sql;
        this.offsets = offsets;
        this.layerItems = layerItems;
        this.projectRows = projectRows;
        sums = new Sums(sql);
    }

    void apply(Wording before, Wording after, long step) throws SQLException, StoreException {
        var stays = ids(after);
        var gone = new HashMap<Id, Hash>();
        for (var item : before.items()) {
            // Their own texts are the current ones now.
            if (item instanceof Relation r && !stays.contains(r.id())) {
                layerItems.remove(r, step);
            } else if (stays.contains(item.id())) {
                gone.put(item.id(), expected(item));
            }
        }
        for (var item : before.items()) {
            if (item instanceof Annotation a && !stays.contains(a.id())) {
                layerItems.remove(a, step);
            }
        }
        text(before, after, step);
        put(after, gone, step);
    }

    private void text(Wording before, Wording after, long step)
            throws SQLException, StoreException {
        projectRows.replace(before.article().document(), after.article().document(), step);
        long number = projectRows.number("document", after.document());
        var rows = new RevisionRows(sql);
        var document = after.article().document();
        var found = rows.find(number, document.revision());
        if (found.isEmpty()) {
            var source = after.article().text().value().getBytes(StandardCharsets.UTF_8);
            var stored = new StoredArticle(after.article(), after.segmentation(), source);
            try (var packing = new Packing()) {
                var index = after.article().text().codePoints();
                sums.projectRow(Hash.ZERO, rows.insert(number, stored, index, packing), step);
            }
        } else if (!found.get().sha256().equals(document.sha256())) {
            throw ProjectRows.conflict(Phrase.of("text of document"), document.id());
        }
        offsets.forget();
    }

    private void put(Wording after, Map<Id, Hash> gone, long step)
            throws SQLException, StoreException {
        for (var item : after.items()) {
            var before = gone.get(item.id());
            if (item instanceof Annotation a) {
                if (before == null) {
                    layerItems.add(a, step);
                } else {
                    layerItems.put(a, before, step);
                }
            } else if (item instanceof LayerHead h && before != null) {
                projectRows.put(h, before, step);
            }
        }
        // Their ends are there by now.
        for (var item : after.items()) {
            if (item instanceof Relation r && !gone.containsKey(r.id())) {
                layerItems.add(r, step);
            }
        }
    }

    private Hash expected(Item item) throws SQLException, StoreException {
        return item instanceof Annotation a ? layerItems.expected(a) : projectRows.expected(item);
    }

    private static Set<Id> ids(Wording wording) {
        return wording.items().stream().map(Item::id).collect(Collectors.toSet());
    }
}
