package org.hearsay.format.page;

import java.util.Locale;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.schema.Label;
import org.hearsay.schema.Value;

/// Labels, attributes and values as a person reads them.
record Names(Registry registry) {

    /// `MY_LABEL` as "My label".
    String label(String name) {
        var words = name.replace('_', ' ');
        var rest = words.substring(1);
        boolean shouted = words.equals(words.toUpperCase(Locale.ROOT));
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + (shouted ? rest.toLowerCase(Locale.ROOT) : rest);
    }

    /// The label's letter and the mark's number on the page: `C12`.
    String chip(Annotation annotation, int number) {
        var letter =
                registry.schema()
                        .label(annotation.label())
                        .map(Label::key)
                        .filter(key -> !key.isEmpty())
                        .orElse(annotation.label().substring(0, 1));
        return letter + number;
    }

    String value(Value value) {
        return value instanceof Value.EntityRef(var id)
                ? registry.entity(new Id(id)).map(e -> e.name()).orElse("")
                : value.shown().replace('_', ' ');
    }
}
