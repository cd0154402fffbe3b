package org.hearsay.edit;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Attributes;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.hearsay.model.Wording;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Value;

/// What a step touches, the same for the step and its inverse. Two steps with footprints that do
/// not meet can be taken in either order, so that the earlier one can be undone from under the
/// later one.
///
/// @param written everything that the step changes, brings or takes away
/// @param brought what exists before the step or after it, but not both
/// @param needed what must exist before and after the step
public record Footprint(Set<String> written, Set<String> brought, Set<String> needed) {

    public Footprint {
        written = Collections.unmodifiableSet(written);
        brought = Collections.unmodifiableSet(brought);
        needed = Collections.unmodifiableSet(needed);
    }

    /// @param documentOf the document of a layer; asked only for a step of several documents
    public static Footprint of(LoggedStep logged, UnaryOperator<Id> documentOf) {
        var maker = new Maker();
        boolean several = logged.document().equals(Id.PROJECT);
        if (!several) {
            maker.needDocument(logged.document());
        }
        for (var edit : logged.step().edits()) {
            maker.add(edit);
            if (several && !edit.home().equals(Id.PROJECT)) {
                maker.needDocument(documentOf.apply(edit.home()));
            }
        }
        return maker.made();
    }

    /// Whether neither step can be taken back without regard to the other.
    public boolean meets(Footprint other) {
        return !Collections.disjoint(written, other.written)
                || !Collections.disjoint(brought, other.needed)
                || !Collections.disjoint(needed, other.brought);
    }

    /// Collects what one edit after another touches.
    private static final class Maker {

        private final Set<String> written = new HashSet<>();
        private final Set<String> brought = new HashSet<>();
        private final Set<String> needed = new HashSet<>();

        Footprint made() {
            // What the step itself brings it does not need of another.
            needed.removeAll(brought);
            return new Footprint(written, brought, needed);
        }

        void add(Edit edit) {
            switch (edit) {
                case Edit.Add(var item) -> bring(item);
                case Edit.Remove(var item) -> bring(item);
                case Edit.Replace(var before, var after) -> replace(before, after);
                case Edit.Attach(var documents, var layers) -> bring(documents, layers);
                case Edit.Detach(var documents, var layers) -> bring(documents, layers);
                case Edit.Revise(var before, var after) -> revise(before, after);
            }
        }

        /// Offsets are of the text as it was, so that a step cannot go from under its correction.
        void needDocument(Id document) {
            need(document);
            if (!document.equals(Id.PROJECT)) {
                needed.add(textOf(document));
            }
        }

        private void revise(Wording before, Wording after) {
            written.add(before.document().toString());
            bring(textOf(before.document()));
            Stream.concat(before.items().stream(), after.items().stream())
                    .forEach(item -> {
                        written.add(item.id().toString());
                        needOpen(item.home());
                        needs(item);
                    });
        }

        void need(Id id) {
            if (!id.equals(Id.PROJECT)) {
                needed.add(id.toString());
            }
        }

        private void bring(Item item) {
            bring(item.id().toString());
            needOpen(item.home());
            needs(item);
        }

        /// What lies on a layer cannot change from under its lock.
        private void needOpen(Id layer) {
            need(layer);
            if (!layer.equals(Id.PROJECT)) {
                needed.add(opennessOf(layer));
            }
        }

        private static boolean isLocked(LayerHead head) {
            return head.status() == LayerHead.Status.LOCKED;
        }

        private static String opennessOf(Id layer) {
            return "open " + layer;
        }

        private void bring(List<Id> documents, List<Id> layers) {
            documents.forEach(id -> bring(id.toString()));
            layers.forEach(id -> bring(id.toString()));
        }

        private void bring(String what) {
            written.add(what);
            brought.add(what);
        }

        private void replace(Item before, Item after) {
            if (before.equals(after)) {
                return;
            }
            written.add(after.id().toString());
            needOpen(after.home());
            needs(before);
            needs(after);
            if (before instanceof LayerHead was
                    && after instanceof LayerHead is
                    && isLocked(was) != isLocked(is)) {
                bring(opennessOf(is.id()));
            }
            if (before instanceof SchemaVersion was && after instanceof SchemaVersion is) {
                var common = words(was);
                common.retainAll(words(is));
                words(was).stream().filter(w -> !common.contains(w)).forEach(this::bring);
                words(is).stream().filter(w -> !common.contains(w)).forEach(this::bring);
            }
        }

        private void needs(Item item) {
            switch (item) {
                case Annotation a -> {
                    needed.add(word(a.label()));
                    needs(a.attributes());
                }
                case Relation r -> {
                    needed.add(word(r.type()));
                    need(r.source());
                    need(r.target());
                    needs(r.attributes());
                }
                case LayerHead h -> {
                    need(h.document());
                    need(h.annotator());
                }
                case Comment c -> {
                    need(c.document());
                    need(c.subject());
                    need(c.author());
                }
                case Decision d -> {
                    need(d.document());
                    need(d.reviewer());
                }
                case Entity e -> needs(e.attributes());
                case Annotator _, Document _, ProjectHead _, SchemaVersion _ -> {}
            }
        }

        private void needs(Attributes attributes) {
            for (var value : attributes.values().values()) {
                if (value instanceof Value.EntityRef(var entity)) {
                    need(new Id(entity));
                }
            }
        }

        private static Set<String> words(SchemaVersion version) {
            var words = new HashSet<String>();
            version.schema().labels().stream().map(Label::name).forEach(n -> words.add(word(n)));
            version.schema().relations().stream()
                    .map(RelationType::name)
                    .forEach(n -> words.add(word(n)));
            return words;
        }

        private static String textOf(Id document) {
            return "text " + document;
        }

        /// A name of the schema, which no id looks like.
        private static String word(String name) {
            return "schema " + name;
        }
    }
}
