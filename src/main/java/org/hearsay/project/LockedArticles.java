package org.hearsay.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.format.ImportedLayer;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.store.Lookups;
import org.hearsay.text.phrase.Phrase;

/// Articles whose gold is locked: an import brings them no other gold, and nothing that was decided
/// about it.
///
/// Confined to the thread of one import.
final class LockedArticles {

    private final Map<Id, String> titles = new HashMap<>();
    private final List<Phrase> untold = new ArrayList<>();

    /// @param locked documents with gold that is locked
    LockedArticles(Collection<Lookups.Titled> locked) {
        locked.forEach(document -> titles.put(document.id(), document.title()));
    }

    /// Whether a layer stays out, which is to be told then.
    ///
    /// @param document id in the project
    boolean keepOut(ImportedLayer layer, Id document) {
        var title = titles.get(document);
        if (title == null || layer.kind() != LayerHead.Kind.GOLD) {
            return false;
        }
        untold.add(
                Phrase.of(
                        "the gold of \"%s\" is locked, so other gold of the same article was left out (%s). To take it in, undo this import, have an owner of the project unlock the gold, in Review or with \"hearsay gold\", and import the file again.",
                        title, Counted.spans(layer.annotations().size())));
        return true;
    }

    /// Gold that has come in locked is so for what comes after it.
    void came(LayerHead head, String title) {
        if (head.kind() == LayerHead.Kind.GOLD && head.status() == LayerHead.Status.LOCKED) {
            titles.put(head.document(), title);
        }
    }

    /// What stayed out since this was last asked.
    List<Phrase> untold() {
        var all = List.copyOf(untold);
        untold.clear();
        return all;
    }
}
