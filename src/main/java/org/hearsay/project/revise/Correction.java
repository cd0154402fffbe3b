package org.hearsay.project.revise;

import java.util.List;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.revising.Carried;
import org.hearsay.edit.settings.Sight;
import org.hearsay.model.Document;
import org.hearsay.model.LayerHead;
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

    /// The same one, told with the layers that somebody may look at; the step stays whole.
    public Correction seenBy(Sight sight) {
        var own = sight.own(layers.stream().map(LayerOutcome::layer));
        var shown = layers.stream().filter(l -> sight.shows(l.layer(), own)).toList();
        return new Correction(before, after, change, shown, step);
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
    public record LayerOutcome(LayerHead layer, String name, Carried carried) {}
}
