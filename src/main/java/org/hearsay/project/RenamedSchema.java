package org.hearsay.project;

import java.util.Map;
import org.hearsay.format.mapping.Renaming;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.change.Owner;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;

/// The schema of a file with the names that its parts shall have in the project, also where one
/// part names another. A part keeps its name where another one has the new name already.
///
/// @param names what things are called
record RenamedSchema(Renaming names) {

    Schema of(Schema theirs) {
        var schema = theirs;
        for (var entry : kept(names.attributes())) {
            schema = attribute(schema, entry.getKey(), entry.getValue());
        }
        for (var entry : kept(names.labels())) {
            schema = renamed(schema, new Part.OfLabel(entry.getKey()), entry.getValue());
            schema = renamed(schema, new Part.OfRelation(entry.getKey()), entry.getValue());
        }
        return schema;
    }

    private static Schema attribute(Schema schema, String theirs, String ours) {
        var now = schema;
        for (var label : schema.labels()) {
            now = attribute(now, new Owner.OfLabel(label.name()), theirs, ours);
        }
        for (var relation : schema.relations()) {
            now = attribute(now, new Owner.OfRelation(relation.name()), theirs, ours);
        }
        return attribute(now, new Owner.OfAll(), theirs, ours);
    }

    private static Schema attribute(Schema schema, Owner owner, String theirs, String ours) {
        return renamed(schema, new Part.OfAttribute(owner, theirs), ours);
    }

    private static Iterable<Map.Entry<String, String>> kept(Map<String, String> names) {
        return names.entrySet().stream()
                .filter(e -> !e.getValue().equals(Renaming.LEFT_OUT))
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    private static Schema renamed(Schema schema, Part part, String name) {
        if (!part.isIn(schema) || part.called(name).isIn(schema)) {
            return schema;
        }
        try {
            return new SchemaChange.Rename(part, name).on(schema).schema();
        } catch (SchemaException _) {
            // A name that no part of a schema may have: it comes in as it is, as from any file.
            return schema;
        }
    }
}
