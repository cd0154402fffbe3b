package org.hearsay.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.edit.Edit;
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
import org.hearsay.model.Registry;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.hearsay.model.Wording;
import org.hearsay.project.OpenDocument;
import org.hearsay.schema.Value;
import org.hearsay.text.Span;
import org.hearsay.ui.support.Messages;

/// Says what a step changed, before beside after, with the words that its spans cover.
final class StepChanges {

    /// Of longer words the beginning and the end are shown.
    private static final int LONGEST = 160;

    private final Messages messages;
    private final Registry registry;
    private final Optional<OpenDocument> document;
    private final List<Edit> edits;
    private final List<Change> changes = new ArrayList<>();

    /// @param edits of the step, as far as they are to be told
    /// @param document that the step is about, as it is now; empty where it is about none
    StepChanges(
            List<Edit> edits,
            Optional<OpenDocument> document,
            Registry registry,
            Messages messages) {
        this.edits = List.copyOf(edits);
        this.document = document;
        this.registry = registry;
        this.messages = messages;
    }

    List<Change> all() {
        for (var edit : edits) {
            switch (edit) {
                case Edit.Add(var item) -> alone(item, true);
                case Edit.Remove(var item) -> alone(item, false);
                case Edit.Replace(var before, var after) -> replaced(before, after);
                case Edit.Attach(var documents, var layers) -> whole(documents, layers, true);
                case Edit.Detach(var documents, var layers) -> whole(documents, layers, false);
                case Edit.Revise(var before, var after) -> revised(before, after);
            }
        }
        return List.copyOf(changes);
    }

    private void alone(Item item, boolean isAfter) {
        put(name(item), isAfter ? "" : text(item), isAfter ? text(item) : "");
        var values =
                switch (item) {
                    case Annotation a -> a.attributes();
                    case Relation r -> r.attributes();
                    case Entity e -> e.attributes();
                    case Annotator _,
                            Comment _,
                            Decision _,
                            Document _,
                            LayerHead _,
                            ProjectHead _,
                            SchemaVersion _ ->
                            Attributes.NONE;
                };
        values(isAfter ? Attributes.NONE : values, isAfter ? values : Attributes.NONE);
        if (item instanceof Annotation a && !a.note().isEmpty()) {
            put(messages.text("history.note"), isAfter ? "" : a.note(), isAfter ? a.note() : "");
        }
    }

    private void revised(Wording before, Wording after) {
        put(
                messages.text("history.text"),
                messages.text("history.revision", before.article().document().revision()),
                messages.text("history.revision", after.article().document().revision()));
        for (var item : before.items()) {
            if (item instanceof Annotation was) {
                put(label(was), words(was, before), wordsOf(was.id(), after));
            }
        }
        for (var item : after.items()) {
            if (item instanceof Annotation is && wordsOf(is.id(), before).isEmpty()) {
                put(label(is), "", words(is, after));
            }
        }
    }

    /// Empty where it is not there.
    private String wordsOf(Id annotation, Wording wording) {
        return wording.items().stream()
                .flatMap(i -> i instanceof Annotation a ? Stream.of(a) : Stream.empty())
                .filter(a -> a.id().equals(annotation))
                .findFirst()
                .map(a -> words(a, wording))
                .orElse("");
    }

    private String words(Annotation annotation, Wording wording) {
        var words = wording.article().text().at(annotation.anchor()).replaceAll("\\s+", " ");
        return messages.text("history.quoted", shortened(words));
    }

    private void whole(List<Id> documents, List<Id> layers, boolean isAfter) {
        var count = messages.text("history.whole", documents.size(), layers.size());
        put(messages.text("history.articles"), isAfter ? "" : count, isAfter ? count : "");
    }

    private void replaced(Item before, Item after) {
        switch (before) {
            case Annotation was when after instanceof Annotation is -> annotation(was, is);
            case Relation was when after instanceof Relation is ->
                    values(was.attributes(), is.attributes());
            case Entity was when after instanceof Entity is -> {
                put(messages.text("history.entity"), was.name(), is.name());
                values(was.attributes(), is.attributes());
            }
            case Document was when after instanceof Document is -> document(was, is);
            case SchemaVersion was when after instanceof SchemaVersion is ->
                    put(
                            messages.text("history.schema"),
                            messages.text("history.version", was.number()),
                            messages.text("history.version", is.number()));
            case Annotation _,
                    Annotator _,
                    Comment _,
                    Decision _,
                    Document _,
                    Entity _,
                    LayerHead _,
                    ProjectHead _,
                    Relation _,
                    SchemaVersion _ ->
                    put(name(after), text(before), text(after));
        }
    }

    private void annotation(Annotation was, Annotation is) {
        put(messages.text("history.label"), label(was), label(is));
        put(label(is), words(was), words(is));
        values(was.attributes(), is.attributes());
        put(messages.text("history.note"), was.note(), is.note());
        if (was.label().equals(is.label()) && was.anchor().equals(is.anchor())) {
            // So that one can tell which span it was.
            changes.addFirst(new Change(label(is), words(is), words(is)));
        }
    }

    private void document(Document was, Document is) {
        put(messages.text("history.title"), was.title(), is.title());
        var names = new TreeSet<>(was.metadata().keySet());
        names.addAll(is.metadata().keySet());
        for (var name : names) {
            put(
                    messages.labelName(name),
                    was.metadata().getOrDefault(name, ""),
                    is.metadata().getOrDefault(name, ""));
        }
    }

    private void values(Attributes was, Attributes is) {
        var names = new TreeSet<>(was.values().keySet());
        names.addAll(is.values().keySet());
        for (var name : names) {
            put(messages.labelName(name), value(was, name), value(is, name));
        }
    }

    private String value(Attributes attributes, String name) {
        return attributes
                .find(name)
                .map(value ->
                        value instanceof Value.EntityRef(var id)
                                ? Optional.ofNullable(registry.entities().get(new Id(id)))
                                        .map(Entity::name)
                                        .orElse(value.shown())
                                : messages.schemaName(value.shown()))
                .orElse("");
    }

    private void put(String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(what, before, after));
        }
    }

    private String name(Item item) {
        return switch (item) {
            case Annotation a -> label(a);
            case Relation r -> messages.labelName(r.type());
            case LayerHead _ -> messages.text("history.layer");
            case Annotator _ -> messages.text("history.annotator");
            case Entity _ -> messages.text("history.entity");
            case Comment _ -> messages.text("history.comment");
            case Decision _ -> messages.text("history.decision");
            case Document _ -> messages.text("history.articles");
            case ProjectHead _ -> messages.text("history.project");
            case SchemaVersion _ -> messages.text("history.schema");
        };
    }

    private String text(Item item) {
        return switch (item) {
            case Annotation a -> words(a);
            case Relation r -> messages.text("history.leads", words(r.source()), words(r.target()));
            case LayerHead h -> messages.text("status." + h.status().name());
            case Annotator a -> a.name();
            case Entity e -> e.name();
            case Comment c -> c.text();
            case Decision d -> messages.text("history.verdict." + d.verdict().name());
            case Document d -> d.title();
            case ProjectHead p -> p.name();
            case SchemaVersion s -> messages.text("history.version", s.number());
        };
    }

    private String label(Annotation annotation) {
        return messages.labelName(annotation.label());
    }

    private String words(Annotation annotation) {
        var text = document.map(d -> d.article().text().value()).orElse("");
        var parts = new ArrayList<String>();
        for (Span part : annotation.anchor().fragments()) {
            if (part.end() <= text.length()) {
                parts.add(text.substring(part.start(), part.end()).replaceAll("\\s+", " "));
            }
        }
        return parts.isEmpty()
                ? messages.text("history.some-words")
                : messages.text("history.quoted", shortened(String.join(" … ", parts)));
    }

    /// Of an end of a link, which may be gone by now.
    private String words(Id annotation) {
        var here = edits.stream().flatMap(e -> annotationOf(e).stream());
        var there =
                document.stream()
                        .flatMap(d -> d.layers().stream())
                        .flatMap(l -> l.annotation(annotation).stream());
        return Stream.concat(here, there)
                .filter(a -> a.id().equals(annotation))
                .findFirst()
                .map(this::words)
                .orElseGet(() -> messages.text("history.gone"));
    }

    /// The annotation that an edit leaves, or takes away.
    static Optional<Annotation> annotationOf(Edit edit) {
        var item =
                switch (edit) {
                    case Edit.Add(var added) -> added;
                    case Edit.Remove(var removed) -> removed;
                    case Edit.Replace(_, var after) -> after;
                    case Edit.Attach _, Edit.Detach _, Edit.Revise _ -> null;
                };
        return item instanceof Annotation a ? Optional.of(a) : Optional.empty();
    }

    /// Cut between words.
    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int first = words.lastIndexOf(' ', LONGEST / 2);
        int last = words.indexOf(' ', words.length() - LONGEST / 2);
        int end = first < 0 ? LONGEST / 2 : first;
        int start = last < 0 ? words.length() - LONGEST / 2 : last + 1;
        return words.substring(0, end) + " … " + words.substring(start);
    }
}
