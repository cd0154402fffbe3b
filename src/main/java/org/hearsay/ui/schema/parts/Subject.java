package org.hearsay.ui.schema.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.schema.Schema;
import org.hearsay.schema.change.Part;
import org.jspecify.annotations.Nullable;

/// What the place shows in full: one of the rows of its list.
public sealed interface Subject {

    record OfLabel(String name) implements Subject {}

    record OfRelation(String name) implements Subject {}

    /// What all labels share.
    record Common() implements Subject {}

    record Speakers() implements Subject {}

    /// What annotations must satisfy.
    record Rules() implements Subject {}

    /// Which part is what, for the program.
    record Roles() implements Subject {}

    /// What the row stands for, where that has a place among others.
    static Optional<Part> part(@Nullable Subject subject) {
        return switch (subject) {
            case OfLabel(var name) -> Optional.of(new Part.OfLabel(name));
            case OfRelation(var name) -> Optional.of(new Part.OfRelation(name));
            case Common _, Speakers _, Rules _, Roles _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    /// All of a schema, in the order of the list.
    static List<Subject> of(Schema schema) {
        var all = new ArrayList<Subject>();
        schema.labels().forEach(l -> all.add(new OfLabel(l.name())));
        schema.relations().forEach(r -> all.add(new OfRelation(r.name())));
        all.addAll(List.of(new Common(), new Speakers(), new Rules(), new Roles()));
        return List.copyOf(all);
    }
}
