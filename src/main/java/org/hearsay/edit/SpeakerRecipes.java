package org.hearsay.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.schema.Value;

/// The steps that a person can take with speakers, across all documents, as transactions. Pure:
/// nothing here changes anything.
public final class SpeakerRecipes {

    private SpeakerRecipes() {}

    public static Transaction add(Entity entity) {
        return Transaction.of(StepName.of("add-speaker", entity.name()), new Edit.Add(entity));
    }

    /// @param entity that nothing refers to
    public static Transaction remove(Entity entity) {
        return Transaction.of(
                StepName.of("remove-speaker", entity.name()), new Edit.Remove(entity));
    }

    public static Transaction change(Entity before, Entity after, Instant now) {
        var key = before.name().equals(after.name()) ? "change-speaker" : "rename-speaker";
        return Transaction.of(
                StepName.of(key, before.name(), after.name()),
                new Edit.Replace(before, after.changedAt(now)));
    }

    /// An alias goes from one speaker to another.
    public static Transaction moveAlias(Entity from, Entity to, String alias, Instant now) {
        var left = new ArrayList<>(from.aliases());
        left.remove(alias);
        return Transaction.of(
                StepName.of("move-alias", alias, to.name()),
                new Edit.Replace(from, from.withAliases(left).changedAt(now)),
                new Edit.Replace(to, to.withAlias(alias).changedAt(now)));
    }

    /// Several become one: all mentions refer to it, and it has all their names and roles.
    ///
    /// @param kept whose name and values it has
    /// @param gone the others; at least one
    /// @param mentions all that refer to one of the others
    public static Transaction merge(
            Entity kept, List<Entity> gone, List<Mention> mentions, Instant now) {
        var doomed = gone.stream().map(Entity::id).collect(Collectors.toSet());
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.Replace(kept, merged(kept, gone).changedAt(now)));
        edits.addAll(referring(mentions, doomed, kept.reference(), now));
        gone.forEach(e -> edits.add(new Edit.Remove(e)));
        var names = gone.stream().map(Entity::name).collect(Collectors.joining(", "));
        return new Transaction(StepName.of("merge-speakers", names, kept.name()), edits);
    }

    /// What [#merge] makes of them.
    public static Entity merged(Entity kept, Collection<Entity> gone) {
        var aliases = new LinkedHashSet<>(kept.aliases());
        var tenures = new ArrayList<>(kept.tenures());
        var values = kept.attributes();
        for (var entity : gone) {
            entity.names().stream().filter(n -> !n.equals(kept.name())).forEach(aliases::add);
            entity.tenures().stream().filter(t -> !tenures.contains(t)).forEach(tenures::add);
            for (var entry : entity.attributes().values().entrySet()) {
                if (values.find(entry.getKey()).isEmpty()) {
                    values = values.with(entry.getKey(), entry.getValue());
                }
            }
        }
        var merged = kept.withAttributes(values);
        if (aliases.size() > kept.aliases().size()) {
            merged = merged.withAliases(List.copyOf(aliases));
        }
        return tenures.size() > kept.tenures().size() ? merged.withTenures(tenures) : merged;
    }

    /// Some mentions of one become those of somebody new.
    public static Transaction split(Entity from, Entity made, List<Mention> mentions, Instant now) {
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.Add(made));
        edits.addAll(referring(mentions, Set.of(from.id()), made.reference(), now));
        return new Transaction(
                StepName.of(
                        "split-speaker",
                        from.name(),
                        made.name(),
                        Integer.toString(mentions.size())),
                edits);
    }

    /// The mentions refer to nobody any more.
    ///
    /// @param mentions at least one
    public static Transaction unlink(Entity entity, List<Mention> mentions, Instant now) {
        var edits =
                mentions.stream()
                        .<Edit>map(m ->
                                new Edit.Replace(
                                        m.annotation(),
                                        stamped(without(m.annotation(), entity.id()), now)))
                        .toList();
        return new Transaction(
                StepName.of("unlink-speaker", entity.name(), Integer.toString(mentions.size())),
                edits);
    }

    private static List<Edit> referring(
            List<Mention> mentions, Set<Id> from, Value to, Instant now) {
        var seen = new HashSet<Id>();
        return mentions.stream()
                .map(Mention::annotation)
                .filter(a -> seen.add(a.id()))
                .<Edit>map(a -> new Edit.Replace(a, stamped(referring(a, from, to), now)))
                .toList();
    }

    private static Annotation referring(Annotation annotation, Set<Id> from, Value to) {
        var values = annotation.attributes();
        for (var entry : annotation.attributes().values().entrySet()) {
            if (isOneOf(entry.getValue(), from)) {
                values = values.with(entry.getKey(), to);
            }
        }
        return annotation.withAttributes(values);
    }

    private static Annotation without(Annotation annotation, Id entity) {
        Attributes values = annotation.attributes();
        for (var entry : annotation.attributes().values().entrySet()) {
            if (isOneOf(entry.getValue(), Set.of(entity))) {
                values = values.without(entry.getKey());
            }
        }
        return annotation.withAttributes(values);
    }

    private static boolean isOneOf(Value value, Set<Id> entities) {
        return value instanceof Value.EntityRef(var id) && entities.contains(new Id(id));
    }

    private static Annotation stamped(Annotation annotation, Instant now) {
        return annotation.withStamp(annotation.stamp().changedAt(now));
    }
}
