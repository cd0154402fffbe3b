package org.hearsay.edit.settings;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.edit.settings.ProjectRules.FirstPass;
import org.hearsay.edit.settings.ProjectRules.Suggesting;
import org.hearsay.model.Annotator;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;

/// Which layers somebody may look at: in a blind first pass nobody else's of an article before
/// their own is done. Suggestions are nobody's work. Whatever a window shows of layers, or counts
/// on them, asks this.
///
/// @param annotator id of whoever looks
public record Sight(ProjectRules rules, Id annotator) {

    /// Of every layer, for a script.
    public static final Sight ALL =
            new Sight(new ProjectRules(FirstPass.OPEN, Suggesting.BY_PASS, List.of()), Id.PROJECT);

    public static Sight of(ProjectHead project, Annotator annotator) {
        return new Sight(ProjectRules.of(project), annotator.id());
    }

    /// Whether there may be layers that are hidden.
    public boolean isLimited() {
        return rules.firstPass() == FirstPass.BLIND;
    }

    /// @param own how far they are in the layer's article
    public boolean shows(LayerHead layer, LayerHead.Status own) {
        return isOwn(layer) || layer.kind() == LayerHead.Kind.SUGGESTIONS || !rules.isBlindAt(own);
    }

    /// How far they are in an article.
    ///
    /// @param layers all of the article's
    public LayerHead.Status own(Stream<LayerHead> layers) {
        return layers.filter(this::isOwn)
                .findFirst()
                .map(LayerHead::status)
                .orElse(LayerHead.Status.NOT_STARTED);
    }

    /// The article with the layers that are not hidden.
    public DocumentRow shown(DocumentRow row) {
        var own = own(row.layers().stream().map(DocumentRow.LayerCount::head));
        var kept = row.layers().stream().filter(l -> shows(l.head(), own)).toList();
        return new DocumentRow(row.document(), row.place(), kept);
    }

    /// Those that are not hidden.
    ///
    /// @param layers all of an article's
    public List<Layer> shown(List<Layer> layers) {
        var own = own(layers.stream().map(Layer::head));
        return layers.stream().filter(l -> shows(l.head(), own)).toList();
    }

    private boolean isOwn(LayerHead layer) {
        return layer.kind() == LayerHead.Kind.WORK && layer.annotator().equals(annotator);
    }
}
