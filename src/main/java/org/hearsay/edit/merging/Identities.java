package org.hearsay.edit.merging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.hearsay.schema.Value;

/// Who and what goes by another id afterwards: a person who is known here by another id, an article
/// that is here already, a speaker who was merged into another one. Grows while a merge is worked
/// out; not safe for several threads.
public final class Identities {

    private final Map<Id, Id> others = new HashMap<>();

    /// @param id that somebody or something has
    /// @param other that it goes by afterwards
    public void put(Id id, Id other) {
        if (!id.equals(other)) {
            others.put(id, other);
        }
    }

    /// By the id that goes, sorted.
    public Map<Id, Id> all() {
        return new TreeMap<>(others);
    }

    public boolean isEmpty() {
        return others.isEmpty();
    }

    /// The id that it goes by afterwards; where two were merged into each other, the smaller one.
    public Id of(Id id) {
        // As most do.
        if (!others.containsKey(id)) {
            return id;
        }
        var seen = new HashSet<Id>();
        var at = id;
        while (seen.add(at)) {
            var next = others.get(at);
            if (next == null) {
                return at;
            }
            at = next;
        }
        var circle = new TreeSet<Id>();
        while (circle.add(at)) {
            at = others.getOrDefault(at, at);
        }
        return circle.first();
    }

    /// The item, with every id that it names.
    public Item of(Item item) {
        if (others.isEmpty()) {
            return item;
        }
        return switch (item) {
            case Annotation a -> annotation(a);
            case Relation r ->
                    new Relation(
                            r.id(),
                            of(r.layer()),
                            r.type(),
                            r.source(),
                            r.target(),
                            r.attributes(),
                            r.origin(),
                            r.stamp());
            case LayerHead h -> head(h);
            case Comment c ->
                    new Comment(
                            c.id(),
                            of(c.document()),
                            of(c.subject()),
                            of(c.author()),
                            c.text(),
                            c.resolved(),
                            c.stamp());
            case Document d ->
                    new Document(
                            of(d.id()),
                            d.title(),
                            d.metadata(),
                            d.revision(),
                            d.sha256(),
                            d.length());
            case Decision d -> decision(d);
            case Annotator _, Entity _, ProjectHead _, SchemaVersion _ -> item;
        };
    }

    private Decision decision(Decision d) {
        return new Decision(
                d.id(),
                of(d.document()),
                of(d.difference()),
                of(d.reviewer()),
                d.verdict(),
                d.answers().stream().map(this::answer).toList(),
                d.judged().stream().map(j -> new Decision.Judged(of(j.item()), j.says())).toList(),
                d.remark(),
                d.view(),
                d.spent(),
                d.stamp());
    }

    private Decision.Answer answer(Decision.Answer a) {
        var layers = a.layers().stream().map(this::of).toList();
        return new Decision.Answer(a.question(), a.way(), layers, a.what());
    }

    private LayerHead head(LayerHead h) {
        return new LayerHead(
                of(h.id()),
                of(h.document()),
                of(h.annotator()),
                h.kind(),
                h.status(),
                h.readTo(),
                h.negatives());
    }

    private Annotation annotation(Annotation a) {
        return new Annotation(
                a.id(),
                of(a.layer()),
                a.label(),
                a.anchor(),
                attributes(a.attributes()),
                a.note(),
                a.origin(),
                a.stamp());
    }

    private Attributes attributes(Attributes given) {
        var changed = given;
        for (var entry : given.values().entrySet()) {
            if (entry.getValue() instanceof Value.EntityRef(var entity)) {
                var now = of(new Id(entity)).value();
                if (!now.equals(entity)) {
                    changed = changed.with(entry.getKey(), new Value.EntityRef(now));
                }
            }
        }
        return changed;
    }
}
