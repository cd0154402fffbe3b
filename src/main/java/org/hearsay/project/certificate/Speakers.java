package org.hearsay.project.certificate;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.schema.Value;
import org.jspecify.annotations.Nullable;

/// Speakers of a project or of a file, by which values are compared: by name, since most formats
/// keep no ids. Two of one name are taken for one.
final class Speakers {

    /// How formats tell two of one name apart.
    private static final Pattern ID_BEHIND =
            Pattern.compile(" \\([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\)$");

    private final @Nullable Speakers others;
    private final Map<UUID, String> names = new HashMap<>();

    private Speakers(@Nullable Speakers others) {
        this.others = others;
    }

    static Speakers none() {
        return new Speakers(null);
    }

    /// These and more, which are to be added.
    Speakers andMore() {
        return new Speakers(this);
    }

    void add(Entity entity) {
        names.put(entity.id().value(), name(entity));
    }

    /// Without an id behind it.
    static String name(Entity entity) {
        return ID_BEHIND.matcher(entity.name()).replaceFirst("");
    }

    /// A hash of values and a note in which their order does not count.
    long values(Attributes attributes, String note) {
        long sum = note.isEmpty() ? 0 : Hash.with(Hash.START, Hash.of(note));
        for (var value : attributes.values().entrySet()) {
            sum += Hash.with(Hash.of(value.getKey()), Hash.of(shown(value.getValue())));
        }
        return sum;
    }

    private String shown(Value value) {
        return value instanceof Value.EntityRef(var id) ? name(id) : value.shown();
    }

    private String name(UUID id) {
        var name = names.get(id);
        if (name != null) {
            return name;
        }
        return others == null ? id.toString() : others.name(id);
    }
}
