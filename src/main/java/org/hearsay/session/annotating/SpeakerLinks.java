package org.hearsay.session.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.language.AliasMatching.Certainty;
import org.hearsay.language.AliasMatching.Match;
import org.hearsay.model.Annotation;
import org.hearsay.model.Entity;
import org.hearsay.model.Registry;
import org.hearsay.session.speakers.Naming;
import org.jspecify.annotations.Nullable;

/// The steps that link mentions to speakers, with what each brings along: a name learnt, somebody
/// new. What the step before had brought for the same mention goes again with the next.
final class SpeakerLinks {

    private static final int NEAREST = 9;

    private final Desk desk;
    private final Naming naming = new Naming();

    private @Nullable Learnt learnt;
    private @Nullable Fresh fresh;

    SpeakerLinks(Desk desk) {
        this.desk = desk;
    }

    /// A name that the latest link by hand taught.
    private record Learnt(Annotation mention, Entity of, String alias) {}

    /// Who came into being with the latest mention, as they were then; nothing else refers to them.
    private record Fresh(Annotation mention, Entity entity) {}

    Optional<String> attribute(Annotation annotation) {
        return Naming.attribute(desk.schema(), annotation.label());
    }

    String words(Annotation annotation) {
        return desk.document().article().text().at(annotation.anchor());
    }

    Registry registry() {
        return desk.document().registry();
    }

    boolean isByAlias(Annotation mention) {
        return mention.origin().detail().equals(Speakers.BY_ALIAS);
    }

    boolean isFresh(Annotation mention) {
        return fresh != null && fresh.mention().id().equals(mention.id());
    }

    /// The name that linking the mention would teach.
    Optional<String> alias(Annotation mention, Entity entity) {
        return naming.alias(words(mention), entity);
    }

    boolean isFuller(String alias, Entity entity) {
        return naming.isFuller(alias, entity);
    }

    boolean bringsSomebody(Annotation mention) {
        return Naming.bringsSomebody(words(mention), mention.label(), desk.schema());
    }

    /// Whom the mention may mean, likeliest first. A pronoun may mean whoever was spoken of.
    List<Entity> candidates(Annotation mention) {
        var layer = desk.layer();
        var match = match(mention);
        return match.candidates().isEmpty() && !bringsSomebody(mention)
                ? naming.nearest(mention.anchor().start(), registry(), layer).stream()
                        .limit(NEAREST)
                        .toList()
                : match.candidates();
    }

    /// For what a step adds that takes several annotations over.
    Meanings meanings() {
        return new Meanings(this);
    }

    Match<Entity> match(Annotation mention) {
        return naming.match(words(mention), registry(), desk.layer(), mention.id());
    }

    /// Mentions with the same key are spelt alike.
    String key(Annotation mention) {
        return naming.form(words(mention)).key();
    }

    /// The step that adds a new annotation: with whom it means where that is certain, and with
    /// somebody new where nobody is known by its words.
    Transaction adding(Annotation made) {
        var edits = new ArrayList<Edit>();
        var meant =
                attribute(made)
                        .filter(_ -> desk.assistance().autoLink())
                        .map(a -> meaning(made, a, edits))
                        .orElse(made);
        edits.addLast(new Edit.Add(meant));
        return new Transaction(StepName.of("add", made.label(), words(made)), edits);
    }

    /// Who came into being with an annotation that goes, and goes with it.
    List<Edit> orphanedBy(Annotation gone) {
        var last = fresh;
        return last != null
                        && last.mention().id().equals(gone.id())
                        && registry().entity(last.entity().id()).equals(Optional.of(last.entity()))
                ? List.of(new Edit.Remove(last.entity()))
                : List.of();
    }

    void confirm(Annotation mention) {
        desk.perform(
                Transaction.of(
                        StepName.of("confirm-speaker", mention.label()),
                        new Edit.Replace(mention, confirmed(mention))));
    }

    /// A mention that was linked by itself means somebody else.
    void turnDown(Annotation mention, String name) {
        var after =
                attribute(mention)
                        .map(a -> mention.withAttributes(mention.attributes().without(a)))
                        .orElse(mention);
        desk.perform(
                Transaction.of(
                        StepName.of("not-speaker", mention.label(), name),
                        new Edit.Replace(mention, confirmed(after))));
    }

    /// @param alias to be learnt; empty for none
    void link(Annotation mention, Entity entity, Optional<String> alias) {
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.Replace(mention, referring(mention, entity)));
        takeBack(mention, edits);
        var now = desk.document().stamp().changed();
        alias.ifPresent(
                name -> edits.add(new Edit.Replace(entity, entity.withAlias(name).changedAt(now))));
        perform(mention, entity.name(), edits);
        learnt = alias.map(name -> new Learnt(mention, entity, name)).orElse(null);
    }

    /// @param name how somebody new shall be called
    void linkNew(Annotation mention, String name) {
        var bare = introduced(words(mention)).withName(name);
        var entity = alias(mention, bare).map(bare::withAlias).orElse(bare);
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.Add(entity));
        edits.add(new Edit.Replace(mention, referring(mention, entity)));
        takeBack(mention, edits);
        perform(mention, name, edits);
        fresh = new Fresh(mention, entity);
    }

    String nameFor(Annotation mention) {
        return introduced(words(mention)).name();
    }

    private void perform(Annotation mention, String name, List<Edit> edits) {
        desk.perform(new Transaction(StepName.of("link-speaker", mention.label(), name), edits));
        learnt = null;
        fresh = null;
    }

    private Annotation meaning(Annotation made, String attribute, List<Edit> edits) {
        var match = match(made);
        if (match.certainty() == Certainty.CERTAIN) {
            fresh = null;
            return made.withValue(attribute, match.candidates().getFirst().reference())
                    .withOrigin(made.origin().withDetail(Speakers.BY_ALIAS));
        }
        if (match.certainty() != Certainty.NOBODY || !bringsSomebody(made)) {
            return made;
        }
        var entity = introduced(words(made));
        edits.add(new Edit.Add(entity));
        fresh = new Fresh(made, entity);
        return made.withValue(attribute, entity.reference());
    }

    /// What the link before had brought along for the same mention.
    private void takeBack(Annotation mention, List<Edit> edits) {
        edits.addAll(orphanedBy(mention));
        var last = learnt;
        if (last != null && last.mention().id().equals(mention.id())) {
            registry()
                    .entity(last.of().id())
                    .filter(e -> e.aliases().contains(last.alias()))
                    .ifPresent(e -> edits.add(new Edit.Replace(e, forgetting(e, last.alias()))));
        }
    }

    private Entity forgetting(Entity entity, String alias) {
        var left = new ArrayList<>(entity.aliases());
        left.remove(alias);
        return entity.withAliases(left).changedAt(desk.document().stamp().changed());
    }

    private Annotation referring(Annotation mention, Entity entity) {
        return attribute(mention)
                .map(name -> confirmed(mention).withValue(name, entity.reference()))
                .orElse(mention);
    }

    private Annotation confirmed(Annotation mention) {
        return isByAlias(mention) ? mention.withOrigin(mention.origin().withDetail("")) : mention;
    }

    Entity introduced(String words) {
        var document = desk.document();
        return naming.introduce(words, document.newId(), desk.schema(), document.stamp());
    }
}
