package org.hearsay.edit.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.edit.Edit;
import org.hearsay.model.Annotation;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.DocumentRow.LayerCount;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.model.Wording;

/// What an edit makes of a document's row in a list.
public final class DocumentRows {

    private DocumentRows() {}

    /// The document whose row an edit changes; empty where it changes none.
    public static Optional<Id> changedBy(Edit edit) {
        return switch (edit) {
            case Edit.Replace(_, Document after) -> Optional.of(after.id());
            case Edit.Replace(_, LayerHead after) -> Optional.of(after.document());
            case Edit.Add(LayerHead head) -> Optional.of(head.document());
            case Edit.Remove(LayerHead head) -> Optional.of(head.document());
            case Edit.Revise(_, var after) -> Optional.of(after.document());
            case Edit.Add _, Edit.Remove _, Edit.Replace _, Edit.Attach _, Edit.Detach _ ->
                    Optional.empty();
        };
    }

    /// The layer whose counts an edit changes; empty where it changes none.
    public static Optional<Id> countedOn(Edit edit) {
        return switch (edit) {
            case Edit.Add(Annotation item) -> Optional.of(item.home());
            case Edit.Add(Relation item) -> Optional.of(item.home());
            case Edit.Remove(Annotation item) -> Optional.of(item.home());
            case Edit.Remove(Relation item) -> Optional.of(item.home());
            case Edit.Add _,
                    Edit.Remove _,
                    Edit.Replace _,
                    Edit.Attach _,
                    Edit.Detach _,
                    Edit.Revise _ ->
                    Optional.empty();
        };
    }

    /// @param edit of this row's document, or of something on one of its layers
    public static DocumentRow after(DocumentRow row, Edit edit) {
        return switch (edit) {
            case Edit.Replace(_, Document after) ->
                    new DocumentRow(after, row.place(), row.layers());
            case Edit.Replace(_, LayerHead after) -> with(row, replaced(row, after));
            case Edit.Add(LayerHead head) -> with(row, added(row, head));
            case Edit.Remove(LayerHead head) ->
                    with(row, row.layers().stream().filter(l -> !is(l, head)).toList());
            case Edit.Add(Annotation item) -> counted(row, item, 1);
            case Edit.Add(Relation item) -> counted(row, item, 1);
            case Edit.Remove(Annotation item) -> counted(row, item, -1);
            case Edit.Remove(Relation item) -> counted(row, item, -1);
            case Edit.Revise(var before, var after) -> revised(row, before, after);
            case Edit.Add _, Edit.Remove _, Edit.Replace _, Edit.Attach _, Edit.Detach _ -> row;
        };
    }

    private static DocumentRow revised(DocumentRow row, Wording before, Wording after) {
        var result = new DocumentRow(after.article().document(), row.place(), row.layers());
        for (var item : before.items()) {
            result = counted(result, item, -1);
        }
        for (var item : after.items()) {
            result =
                    item instanceof LayerHead head
                            ? with(result, replaced(result, head))
                            : counted(result, item, 1);
        }
        return result;
    }

    /// @param more of such items, or fewer
    private static DocumentRow counted(DocumentRow row, Item item, int more) {
        int annotations = item instanceof Annotation ? more : 0;
        int relations = item instanceof Relation ? more : 0;
        return annotations == 0 && relations == 0
                ? row
                : with(
                        row,
                        row.layers().stream()
                                .map(l ->
                                        l.head().id().equals(item.home())
                                                ? new LayerCount(
                                                        l.head(),
                                                        l.annotations() + annotations,
                                                        l.relations() + relations)
                                                : l)
                                .toList());
    }

    private static List<LayerCount> replaced(DocumentRow row, LayerHead after) {
        return row.layers().stream()
                .map(l -> is(l, after) ? new LayerCount(after, l.annotations(), l.relations()) : l)
                .toList();
    }

    private static List<LayerCount> added(DocumentRow row, LayerHead head) {
        var all = new ArrayList<>(row.layers());
        all.removeIf(l -> is(l, head));
        all.add(new LayerCount(head, 0, 0));
        return all;
    }

    private static boolean is(LayerCount layer, LayerHead head) {
        return layer.head().id().equals(head.id());
    }

    private static DocumentRow with(DocumentRow row, List<LayerCount> layers) {
        return new DocumentRow(row.document(), row.place(), layers);
    }
}
