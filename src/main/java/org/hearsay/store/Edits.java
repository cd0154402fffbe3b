package org.hearsay.store;

import java.sql.SQLException;
import java.util.List;
import org.hearsay.edit.Edit;
import org.hearsay.model.Annotation;
import org.hearsay.model.Item;
import org.hearsay.model.Relation;

/// Carries edits out on the rows. Store thread only; within a transaction, which the caller rolls
/// back where an edit does not fit.
final class Edits {

    private final LayerItemRows layerItems;
    private final ProjectRows projectRows;
    private final Revising revising;

    Edits(LayerItemRows layerItems, ProjectRows projectRows, Revising revising) {
        this.layerItems = layerItems;
        this.projectRows = projectRows;
        this.revising = revising;
    }

    /// @param step sequence of the step that the edits belong to
    /// @throws StoreException of kind `CONFLICT` if a row is not as an edit expects it
    void apply(List<Edit> edits, long step) throws SQLException, StoreException {
        for (var edit : edits) {
            apply(edit, step);
        }
    }

    private void apply(Edit edit, long step) throws SQLException, StoreException {
        switch (edit) {
            case Edit.Add(Annotation a) -> layerItems.add(a, step);
            case Edit.Add(Relation r) -> layerItems.add(r, step);
            case Edit.Add(var item) -> projectRows.add(item, step);
            case Edit.Remove(Annotation a) -> layerItems.remove(a, step);
            case Edit.Remove(Relation r) -> layerItems.remove(r, step);
            case Edit.Remove(var item) -> projectRows.remove(item, step);
            case Edit.Replace(var before, var after) -> replace(before, after, step);
            case Edit.Attach(var documents, var layers) ->
                    projectRows.setDetached(documents, layers, 0, step);
            case Edit.Detach(var documents, var layers) ->
                    projectRows.setDetached(documents, layers, 1, step);
            case Edit.Revise(var before, var after) -> revising.apply(before, after, step);
        }
    }

    private void replace(Item before, Item after, long step) throws SQLException, StoreException {
        if (before instanceof Annotation was && after instanceof Annotation is) {
            layerItems.replace(was, is, step);
        } else if (before instanceof Relation was && after instanceof Relation is) {
            layerItems.replace(was, is, step);
        } else {
            projectRows.replace(before, after, step);
        }
    }
}
