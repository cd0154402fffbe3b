package org.hearsay.review.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.edit.Edit;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;

/// Where the gold of a document is kept. It is nobody's own, so it has an owner who is no person.
///
/// @param joining what brings the layer into the project; nothing where it is there
public record GoldKeeping(Layer layer, List<Edit> joining) {

    /// Name of whoever owns gold.
    public static final String OWNER = "Gold";

    public GoldKeeping {
        joining = List.copyOf(joining);
    }

    /// @param layers all of the document's
    public static GoldKeeping of(Id document, List<Layer> layers, Registry registry, IdSource ids) {
        var there = in(layers);
        if (there.isPresent()) {
            return new GoldKeeping(there.get(), List.of());
        }
        var joining = new ArrayList<Edit>();
        var owner =
                registry.annotatorNamed(OWNER)
                        .orElseGet(() -> {
                            var made = new Annotator(ids.next(), OWNER, "G", Annotator.Role.RULES);
                            joining.add(new Edit.Add(made));
                            return made;
                        });
        var head =
                new LayerHead(
                        ids.next(),
                        document,
                        owner.id(),
                        LayerHead.Kind.GOLD,
                        LayerHead.Status.IN_PROGRESS,
                        0);
        joining.add(new Edit.Add(head));
        return new GoldKeeping(Layer.empty(head), joining);
    }

    /// The gold among the layers of a document.
    public static Optional<Layer> in(List<Layer> layers) {
        return layers.stream().filter(l -> l.head().kind() == LayerHead.Kind.GOLD).findFirst();
    }
}
