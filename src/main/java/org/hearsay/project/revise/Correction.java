package org.hearsay.project.revise;

import java.util.List;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.revising.Carried;
import org.hearsay.model.Document;
import org.hearsay.text.change.TextChange;

/// A correction of a document's text that could be made now, and what it would do.
///
/// @param before the document as it is
/// @param after the document with the new text
/// @param change of the text, read so that it touches as few annotations as possible
/// @param layers that it would change, those first that were made first
/// @param step to be taken
public record Correction(
        Document before,
        Document after,
        TextChange change,
        List<LayerOutcome> layers,
        Transaction step) {

    public Correction {
        layers = List.copyOf(layers);
    }

    public int kept() {
        return layers.stream().mapToInt(l -> l.carried().kept().size()).sum();
    }

    public int touched() {
        return layers.stream().mapToInt(l -> l.carried().touched().size()).sum();
    }

    public int lost() {
        return layers.stream().mapToInt(l -> l.carried().lost().size()).sum();
    }

    /// What becomes of one layer.
    ///
    /// @param name of its annotator, or `gold` or `suggestions`
    public record LayerOutcome(String name, Carried carried) {}
}
