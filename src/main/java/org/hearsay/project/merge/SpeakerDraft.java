package org.hearsay.project.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.edit.Edit;
import org.hearsay.edit.SpeakerRecipes;
import org.hearsay.edit.merging.Identities;
import org.hearsay.edit.merging.ThreeWay;
import org.hearsay.language.AliasMatching;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.project.merge.MergeReport.Joined;
import org.hearsay.project.merge.MergeReport.Perhaps;

/// Which speaker of theirs is which of ours, and what becomes of them. The same id, or failing that
/// the same name, is the same speaker; a similar name is a question.
final class SpeakerDraft {

    private final Side ours;
    private final Side theirs;
    private final Past past;
    private final MergeChoices choices;
    private final Identities identities;
    private final Map<String, Entity> byName = new LinkedHashMap<>();
    private final List<Perhaps> perhaps = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<Joined> joined = new ArrayList<>();
    private final Map<Id, Entity> after = new LinkedHashMap<>();
    private final Set<Id> goneThere = new LinkedHashSet<>();
    private int same;
    private int changed;

    SpeakerDraft(Side ours, Side theirs, Past past, MergeChoices choices, Identities identities) {
        this.ours = ours;
        this.theirs = theirs;
        this.past = past;
        this.choices = choices;
        this.identities = identities;
        ours.registry().entities().values().stream()
                .filter(e -> theirs.registry().entity(e.id()).isEmpty())
                .forEach(e -> byName.putIfAbsent(e.name(), e));
    }

    /// Finds out who is who; to be called once, before anything that speaks of them is read.
    void match() {
        past.ours().speakers().forEach(identities::put);
        past.theirs().speakers().forEach(this::joinedThere);
        theirs.registry().entities().values().forEach(this::known);
    }

    /// What becomes of them, as far as it does not depend on who mentions them.
    ///
    /// @param lens as which the values are shown
    List<Edit> edits(Lens lens) {
        theirs.registry().entities().values().forEach(e -> theirs(lens.of(e), lens));
        for (var entity : ours.registry().entities().values()) {
            if (!after.containsKey(entity.id()) && isHere(entity.id())) {
                ours(entity, lens);
            }
        }
        var edits = new ArrayList<Edit>();
        for (var entity : after.values()) {
            var was = ours.registry().entity(entity.id());
            if (was.isEmpty()) {
                edits.add(new Edit.Add(entity));
                added.add(entity.name());
            } else if (!was.get().equals(entity)) {
                edits.add(new Edit.Replace(was.get(), entity));
                changed++;
            }
        }
        return edits;
    }

    /// Takes away who is gone: because they are somebody else now, or because they were removed
    /// there and nothing mentions them here.
    ///
    /// @param used whether something mentions them afterwards
    List<Edit> removals(Predicate<Id> used) {
        var edits = new ArrayList<Edit>();
        for (var entity : ours.registry().entities().values()) {
            boolean isOther = !isHere(entity.id());
            if (isOther || goneThere.contains(entity.id()) && !used.test(entity.id())) {
                edits.add(new Edit.Remove(entity));
            }
        }
        return edits;
    }

    /// Brings back who was removed here and is mentioned again.
    List<Edit> returns(Set<Id> mentioned) {
        var edits = new ArrayList<Edit>();
        for (var id : mentioned) {
            if (ours.registry().entity(id).isEmpty() && !after.containsKey(id)) {
                theirs.registry().entity(id).ifPresent(e -> edits.add(new Edit.Add(e)));
            }
        }
        return edits;
    }

    MergeReport.Speakers report() {
        return new MergeReport.Speakers(same, perhaps, added, joined, changed);
    }

    private boolean isHere(Id id) {
        return identities.of(id).equals(id);
    }

    private void joinedThere(Id gone, Id kept) {
        identities.put(gone, kept);
        ours.registry()
                .entity(gone)
                .ifPresent(e -> joined.add(new Joined(e.name(), name(identities.of(kept)))));
    }

    private String name(Id id) {
        return theirs.registry()
                .entity(id)
                .or(() -> ours.registry().entity(id))
                .map(Entity::name)
                .orElse("");
    }

    private void known(Entity entity) {
        if (!isHere(entity.id()) || ours.registry().entity(entity.id()).isPresent()) {
            return;
        }
        var chosen = Optional.ofNullable(choices.speakers().get(entity.id()));
        var named = Optional.ofNullable(byName.get(entity.name()));
        if (chosen.isEmpty() && named.isPresent()) {
            identities.put(entity.id(), named.get().id());
            return;
        }
        var other = chosen.flatMap(id -> ours.registry().entity(id));
        other.ifPresent(o -> identities.put(entity.id(), o.id()));
        if (past.item(entity.id()).isEmpty()) {
            other.or(() -> alike(entity))
                    .ifPresent(o ->
                            perhaps.add(
                                    new Perhaps(
                                            entity.id(),
                                            entity.name(),
                                            o.id(),
                                            o.name(),
                                            other.isPresent())));
        }
    }

    private Optional<Entity> alike(Entity entity) {
        var known =
                byName.values().stream()
                        .map(e -> new AliasMatching.Known<>(e, e.names(), true))
                        .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var matching = new AliasMatching();
        return entity.names().stream()
                .flatMap(n -> matching.match(n, known).candidates().stream())
                .findFirst();
    }

    private void theirs(Entity entity, Lens lens) {
        var id = identities.of(entity.id());
        var known = ours.registry().entity(id).map(lens::of);
        if (!id.equals(entity.id())) {
            if (known.isPresent() && theirs.registry().entity(id).isEmpty()) {
                same++;
                var so = Optional.ofNullable(after.get(id)).orElse(known.get());
                after.put(id, completed(so, entity));
            }
            return;
        }
        var base = past.item(id).flatMap(i -> entity(i)).map(lens::of);
        var way =
                past.isKnown()
                        ? ThreeWay.of(base, known, Optional.of(entity))
                        : ThreeWay.of(known, Optional.of(entity));
        if (known.isPresent()) {
            same++;
        }
        way.item().ifPresent(e -> after.put(id, e));
    }

    private void ours(Entity entity, Lens lens) {
        var now = lens.of(entity);
        var base = past.item(entity.id()).flatMap(i -> entity(i)).map(lens::of);
        if (base.isPresent()
                && ThreeWay.of(base, Optional.of(now), Optional.empty()).item().isEmpty()) {
            goneThere.add(entity.id());
        }
        after.put(entity.id(), now);
    }

    /// With the names and values that ours lacks; when that was is what it was.
    private static Entity completed(Entity known, Entity more) {
        var complete = SpeakerRecipes.merged(known, List.of(more));
        return complete.equals(known) ? known : complete.changedAt(later(known, more));
    }

    private static Instant later(Entity one, Entity other) {
        var a = one.stamp().changed();
        var b = other.stamp().changed();
        return a.isAfter(b) ? a : b;
    }

    private static Optional<Entity> entity(Item item) {
        return item instanceof Entity e ? Optional.of(e) : Optional.empty();
    }
}
