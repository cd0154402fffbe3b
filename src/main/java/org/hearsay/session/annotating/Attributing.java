package org.hearsay.session.annotating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.edit.Edit;
import org.hearsay.edit.linking.LinkCandidates.Candidate;
import org.hearsay.language.suggest.EqualWords;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;
import org.hearsay.session.speakers.Naming;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;

/// Links the selected annotation to a speaker whom the person names, wherever they are mentioned:
/// to a mention of theirs; where there is none, to the nearest words of the article that are a name
/// of theirs, which become one; and where the article does not name them, to a mention over the
/// very words that they said, since a link leads from words to words.
///
/// Confined to the session's thread.
public final class Attributing {

    private static final String SAYS = "said_by";
    private static final String SPEAKER = "speaker";

    private final Desk desk;
    private final Links links;
    private final SpeakerLinks speakers;

    Attributing(Desk desk, Links links, SpeakerLinks speakers) {
        this.desk = desk;
        this.links = links;
        this.speakers = speakers;
    }

    /// How the selected annotation is said by somebody.
    ///
    /// @param label of mentions
    /// @param attribute with which a mention says whom it means
    private record Way(RelationType type, String label, String attribute) {}

    /// Whether the selected annotation can have a speaker.
    public boolean canName() {
        return desk.selected().flatMap(s -> way(s, desk.schema())).isPresent();
    }

    /// Those whom a mention means to which the selected annotation can be linked, likeliest first.
    public List<Entity> near() {
        return desk.selected().stream()
                .flatMap(s -> links.candidates(s).inOrder().stream())
                .flatMap(c -> Naming.meant(c.target()).stream())
                .distinct()
                .flatMap(id -> speakers.registry().entity(id).stream())
                .toList();
    }

    public void to(Id entity) {
        speakers.registry().entity(entity).ifPresent(who -> name(who, List.of()));
    }

    /// @param name of somebody whom the project does not know; not blank
    public void toNew(String name) {
        var who = speakers.introduced(name.strip()).withName(name.strip());
        name(who, List.of(new Edit.Add(who)));
    }

    /// Whether the schema lets an annotation be said by somebody.
    static boolean fits(Annotation source, Schema schema) {
        return way(source, schema).isPresent();
    }

    private static Optional<Way> way(Annotation source, Schema schema) {
        return schema.role(SPEAKER)
                .flatMap(label ->
                        schema.relationsBetween(source.label(), label).stream()
                                .filter(t -> schema.role(SAYS).equals(Optional.of(t.name())))
                                .findFirst()
                                .flatMap(type ->
                                        Naming.attribute(schema, label)
                                                .map(a -> new Way(type, label, a))));
    }

    /// @param joining brings `who` into the project
    private void name(Entity who, List<Edit> joining) {
        var source = desk.selected();
        var way = source.flatMap(s -> way(s, desk.schema()));
        if (source.isEmpty() || way.isEmpty()) {
            desk.say("speaker-no-saying");
        } else if (desk.mayChange()) {
            name(source.get(), way.get(), who, joining);
        }
    }

    private void name(Annotation source, Way way, Entity who, List<Edit> joining) {
        if (isSaidBy(source, way, who)) {
            desk.say("speaker-already", way.type().name(), who.name());
            return;
        }
        var edits = new ArrayList<Edit>(joining);
        var mention = mention(source, way, who);
        if (mention.isPresent()) {
            var target = mention.get();
            if (Naming.meant(target).isEmpty()) {
                edits.add(
                        new Edit.Replace(
                                target, target.withValue(way.attribute(), who.reference())));
            }
            links.make(source, edits, List.of(new Candidate(target, List.of(way.type()))));
            return;
        }
        var place = place(source, way, who);
        var made = made(place.map(Anchor::of).orElse(source.anchor()), way, who);
        edits.add(new Edit.Add(made));
        links.make(source, edits, List.of(new Candidate(made, List.of(way.type()))));
        var told = place.isPresent() ? "speaker-attributed" : "speaker-absent";
        desk.sayWithUndo(told, way.type().name(), who.name());
    }

    private boolean isSaidBy(Annotation source, Way way, Entity who) {
        return desk.layer().relationsOf(source.id()).stream()
                .filter(r -> r.type().equals(way.type().name()) && r.source().equals(source.id()))
                .flatMap(r -> desk.layer().annotation(r.target()).stream())
                .anyMatch(a -> Naming.meant(a).equals(Optional.of(who.id())));
    }

    /// The likeliest mention of theirs: one that means them or, where none does, one that is their
    /// name and means nobody yet.
    private Optional<Annotation> mention(Annotation source, Way way, Entity who) {
        var open =
                links.candidates(source).inOrder().stream()
                        .filter(c -> c.types().contains(way.type()))
                        .map(Candidate::target)
                        .toList();
        return open.stream()
                .filter(a -> Naming.meant(a).equals(Optional.of(who.id())))
                .findFirst()
                .or(() ->
                        open.stream()
                                .filter(a -> a.label().equals(way.label()))
                                .filter(a -> Naming.meant(a).isEmpty())
                                .filter(a -> who.names().contains(speakers.words(a)))
                                .findFirst());
    }

    /// The nearest words that are a name of theirs and no mention yet; those of the same sentence
    /// first, those that the source itself covers last.
    private Optional<Span> place(Annotation source, Way way, Entity who) {
        var text = desk.document().article().text().value();
        var segmentation = desk.document().segmentation();
        var hull = source.anchor().hull();
        var around = segmentation.sentences().stream().filter(hull::overlaps).toList();
        return who.names().stream()
                .flatMap(name -> EqualWords.in(text, segmentation, name).stream())
                .filter(span -> isFree(span, way.label()))
                .min(
                        Comparator.<Span, Boolean>comparing(hull::overlaps)
                                .thenComparing(s -> around.stream().noneMatch(s::overlaps))
                                .thenComparingInt(s -> distance(s, hull))
                                .thenComparingInt(s -> -s.length()));
    }

    private boolean isFree(Span span, String label) {
        return desk.layer().overlapping(span).stream().noneMatch(a -> a.label().equals(label));
    }

    private static int distance(Span span, Span hull) {
        return Math.max(0, Math.max(hull.start() - span.end(), span.start() - hull.end()));
    }

    private Annotation made(Anchor anchor, Way way, Entity who) {
        return new Annotation(
                desk.document().newId(),
                desk.layer().head().id(),
                way.label(),
                anchor,
                Attributes.NONE.with(way.attribute(), who.reference()),
                "",
                Origin.HAND,
                desk.document().stamp());
    }
}
