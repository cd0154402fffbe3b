package org.hearsay.edit.proposing;

import java.util.List;
import org.hearsay.edit.Edit;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;

/// Who makes suggestions, as the project lists them beside its annotators, and on which layers.
public final class Proposers {

    /// Of the rules of this program.
    public static final String RULES = "Rules";

    /// Of a search whose hits were tagged.
    public static final String SEARCH = "Search";

    private final IdSource ids;

    public Proposers(IdSource ids) {
        this.ids = ids;
    }

    /// The one of that name, new where the project has none. Where a person has the name, it is
    /// somebody of a similar one.
    public Annotator named(String wanted, Registry registry) {
        var name = wanted;
        for (int n = 2; true; n++) {
            var known = registry.annotatorNamed(name);
            if (known.isEmpty()) {
                return new Annotator(
                        ids.next(), name, Annotator.initialsOf(name), Annotator.Role.RULES);
            }
            if (known.get().role() == Annotator.Role.RULES) {
                return known.get();
            }
            name = wanted + " " + n;
        }
    }

    /// What brings them into the project; nothing where they are there.
    public static List<Edit> joining(Annotator proposer, Registry registry) {
        return registry.annotators().containsKey(proposer.id())
                ? List.of()
                : List.of(new Edit.Add(proposer));
    }

    /// Their layer of the document; where there is none, one is made by an edit that is added.
    ///
    /// @param layers of the document
    public LayerHead layer(List<Layer> layers, Id document, Annotator proposer, List<Edit> edits) {
        for (var layer : layers) {
            if (layer.head().kind() == LayerHead.Kind.SUGGESTIONS
                    && layer.head().annotator().equals(proposer.id())) {
                return layer.head();
            }
        }
        var made =
                new LayerHead(
                        ids.next(),
                        document,
                        proposer.id(),
                        LayerHead.Kind.SUGGESTIONS,
                        LayerHead.Status.IN_PROGRESS,
                        0);
        edits.add(new Edit.Add(made));
        return made;
    }
}
