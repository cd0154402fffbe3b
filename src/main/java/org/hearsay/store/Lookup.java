package org.hearsay.store;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.edit.settings.Sight;

/// Which documents to look into.
///
/// @param match an expression of SQLite's FTS5; empty for all documents
/// @param label that an annotation in the document has; empty for any
/// @param layer name of the annotator who made it, or `gold`; empty for any
/// @param sight of whoever looks
public record Lookup(String match, String label, String layer, Sight sight) {

    public static final String GOLD = "gold";

    /// As [Sight] has it.
    private static final String SEEN =
            " AND (layer.kind = 'work' AND annotator.uuid = ? OR EXISTS (SELECT 1 FROM layer AS own"
                    + " JOIN annotator AS self ON self.id = own.annotator"
                    + " WHERE own.document = layer.document AND own.detached = 0"
                    + " AND own.kind = 'work' AND own.status IN ('done', 'locked')"
                    + " AND self.uuid = ?))";

    /// Into all layers.
    public Lookup(String match, String label, String layer) {
        this(match, label, layer, Sight.ALL);
    }

    /// What a document must have on its layers; behind a condition of a query over documents.
    String condition() {
        return isOfAnnotations()
                ? " AND EXISTS (SELECT 1 " + annotations() + " AND layer.document = document.id)"
                : "";
    }

    /// What stands for the question marks in [#condition].
    List<Object> conditionValues() {
        return isOfAnnotations() ? values() : List.of();
    }

    /// The tables and conditions that give the annotations asked for.
    String annotations() {
        return "FROM layer CROSS JOIN annotation ON annotation.layer = layer.id"
                + " JOIN annotator ON annotator.id = layer.annotator"
                + " WHERE layer.detached = 0 AND layer.kind <> 'suggestions'"
                + (label.isEmpty() ? "" : " AND annotation.label = ?")
                + (layer.isEmpty() ? "" : " AND ? IN (annotator.name, layer.kind)")
                + seen(sight);
    }

    /// Keeps what somebody may look at, of rows with a layer and its annotator; a further
    /// condition.
    static String seen(Sight sight) {
        return sight.isLimited() ? SEEN : "";
    }

    /// What stands for the question marks in [#seen].
    static List<Object> seenValues(Sight sight) {
        var self = Bytes.of(sight.annotator());
        return sight.isLimited() ? List.of(self, self) : List.of();
    }

    /// What stands for the question marks in [#annotations].
    List<Object> values() {
        var values = new ArrayList<Object>();
        if (!label.isEmpty()) {
            values.add(label);
        }
        if (!layer.isEmpty()) {
            values.add(layer);
        }
        values.addAll(seenValues(sight));
        return values;
    }

    private boolean isOfAnnotations() {
        return !label.isEmpty() || !layer.isEmpty();
    }
}
