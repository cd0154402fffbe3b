package org.hearsay.session.speakers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.NameForm;
import org.hearsay.model.Entity;
import org.hearsay.schema.Value;

/// Finds speakers that may be one. Pure; for thousands of speakers not for the JavaFX thread.
public final class SamePerson {

    /// The attribute that lists the ids of those whom somebody is not, as a person has said.
    public static final String DISTINCT = "distinct_from";

    private SamePerson() {}

    /// Two who may be one.
    ///
    /// @param one the one with the longer name
    public record Pair(Entity one, Entity other) {}

    /// Pairs of whom each shares a surname with the other and has no first name against it, in the
    /// order of the speakers; without those whom a person has told apart.
    public static List<Pair> among(Collection<Entity> speakers, int limit) {
        var forms = new LinkedHashMap<Entity, List<NameForm>>();
        var bySurname = new HashMap<String, LinkedHashSet<Entity>>();
        for (var speaker : speakers) {
            var names = speaker.names().stream().map(NameForm::of).toList();
            forms.put(speaker, names);
            for (var form : names) {
                for (var surname : form.surnames()) {
                    bySurname.computeIfAbsent(surname, _ -> new LinkedHashSet<>()).add(speaker);
                }
            }
        }
        var found = new LinkedHashSet<Pair>();
        for (var entry : forms.entrySet()) {
            for (var form : entry.getValue()) {
                for (var surname : form.surnames()) {
                    for (var other : bySurname.getOrDefault(surname, new LinkedHashSet<>())) {
                        pair(entry.getKey(), other, forms).ifPresent(found::add);
                    }
                }
            }
            if (found.size() >= limit) {
                break;
            }
        }
        return found.stream().limit(limit).toList();
    }

    /// The first of the two, as told apart from the second.
    public static Entity distinct(Entity one, Entity other) {
        var ids = new ArrayList<>(distinctFrom(one));
        ids.add(other.id().toString());
        return one.withAttributes(one.attributes().with(DISTINCT, new Value.Texts(ids)));
    }

    private static Optional<Pair> pair(
            Entity one, Entity other, Map<Entity, List<NameForm>> forms) {
        boolean isFirst = one.id().compareTo(other.id()) < 0;
        if (!isFirst
                || areToldApart(one, other)
                || !fit(forms.getOrDefault(one, List.of()), forms.getOrDefault(other, List.of()))) {
            return Optional.empty();
        }
        return Optional.of(
                one.name().length() >= other.name().length()
                        ? new Pair(one, other)
                        : new Pair(other, one));
    }

    /// Whether the main names do not speak against it, and any names fit.
    private static boolean fit(List<NameForm> some, List<NameForm> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return false;
        }
        return some.stream().anyMatch(a -> others.stream().anyMatch(a::fits))
                && (some.getFirst().fits(others.getFirst())
                        || some.stream().anyMatch(a -> hasKey(a, others)));
    }

    private static boolean hasKey(NameForm form, List<NameForm> others) {
        return !form.isBare() && others.stream().anyMatch(o -> o.key().equals(form.key()));
    }

    private static boolean areToldApart(Entity one, Entity other) {
        return distinctFrom(one).contains(other.id().toString())
                || distinctFrom(other).contains(one.id().toString());
    }

    private static List<String> distinctFrom(Entity entity) {
        return entity.attributes()
                .find(DISTINCT)
                .map(v -> v instanceof Value.Texts(var texts) ? texts : List.<String>of())
                .orElse(List.of());
    }
}
