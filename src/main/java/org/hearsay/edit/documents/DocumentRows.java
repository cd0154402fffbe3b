package org.hearsay.edit.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.edit.Edit;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.DocumentRow.LayerCount;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Wording;

/// What an edit makes of a document's row in a list. Counts of annotations are not its business.
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

    /// @param edit of this row's document
    public static DocumentRow after(DocumentRow row, Edit edit) {
        return switch (edit) {
            case Edit.Replace(_, Document after) ->
                    new DocumentRow(after, row.place(), row.layers());
            case Edit.Replace(_, LayerHead after) -> with(row, replaced(row, after));
            case Edit.Add(LayerHead head) -> with(row, added(row, head));
            case Edit.Remove(LayerHead head) ->
                    with(row, row.layers().stream().filter(l -> !is(l, head)).toList());
            case Edit.Revise(_, var after) -> revised(row, after);
            case Edit.Add _, Edit.Remove _, Edit.Replace _, Edit.Attach _, Edit.Detach _ -> row;
        };
    }

    private static DocumentRow revised(DocumentRow row, Wording after) {
        var result = new DocumentRow(after.article().document(), row.place(), row.layers());
        for (var item : after.items()) {
            if (item instanceof LayerHead head) {
                result = with(result, replaced(result, head));
            }
        }
        return result;
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
