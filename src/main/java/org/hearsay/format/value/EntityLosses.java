package org.hearsay.format.value;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.standoff.LossList;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.schema.Value;
import org.hearsay.text.phrase.Phrase;

/// Tells of the entities of which a format keeps the name alone, each once an export. One thread.
public final class EntityLosses {

    private final Registry registry;
    private final Set<Id> told = new HashSet<>();

    public EntityLosses(Registry registry) {
        this.registry = registry;
    }

    /// Of those that the document's annotations and relations refer to.
    ///
    /// @param losses is added to
    public void of(AnnotatedDocument document, LossList losses) {
        for (var layer : document.layers()) {
            layer.annotations().forEach(a -> add(a.attributes(), losses));
            layer.relations().forEach(r -> add(r.attributes(), losses));
        }
    }

    private void add(Attributes attributes, LossList losses) {
        for (var value : attributes.values().values()) {
            if (value instanceof Value.EntityRef(var id)) {
                registry.entity(new Id(id))
                        .filter(e -> !e.attributes().isEmpty() && told.add(e.id()))
                        .ifPresent(e ->
                                losses.add(
                                        "entity",
                                        e.id(),
                                        Phrase.of("%s holds its name only", losses.format())));
            }
        }
    }
}
