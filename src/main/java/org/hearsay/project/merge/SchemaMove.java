package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.model.SchemaVersion;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.change.Conversion;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.schema.change.SchemaDiff;

/// A part of the schema that is another one since a step: it was renamed, or merged into another.
///
/// @param before the schema in which it had its name
/// @param part as it was called
/// @param name what it is called
/// @param isMerge whether there was a part of that name already
record SchemaMove(Schema before, Part part, String name, boolean isMerge) {

    private static final String RENAMED = "rename-part";
    private static final String MERGED = "merge-parts";

    /// What a step made of the parts; nothing where it was about something else.
    static List<SchemaMove> of(LoggedStep row) {
        var moves = new ArrayList<SchemaMove>();
        for (var edit : row.step().edits()) {
            if (edit instanceof Edit.Replace(SchemaVersion was, SchemaVersion is)
                    && !was.equals(is)) {
                moves.addAll(of(row, was.schema(), is.schema()));
            }
        }
        return moves;
    }

    Conversion conversion() {
        return Conversion.of(part, name);
    }

    /// The same done to another schema; that one where it has no such part.
    Schema on(Schema schema) {
        if (!part.isIn(schema)) {
            return schema;
        }
        var to = part.called(name);
        try {
            var change =
                    to.isIn(schema)
                            ? new SchemaChange.Merge(List.of(part), to)
                            : new SchemaChange.Rename(part, name);
            return change.on(schema).schema();
        } catch (SchemaException _) {
            return schema;
        }
    }

    /// As a report says it: `CLAIM → ASSERTION`.
    String words() {
        return part.text() + " → " + part.called(name).text();
    }

    private static List<SchemaMove> of(LoggedStep row, Schema was, Schema is) {
        var name = row.step().name();
        boolean isDone = row.kind() != LoggedStep.Kind.UNDO;
        if (isDone && name.key().equals(RENAMED) && name.arguments().size() == 2) {
            return named(was, name.arguments().get(0), name.arguments().get(1), false).stream()
                    .toList();
        }
        if (isDone && name.key().equals(MERGED) && name.arguments().size() == 2) {
            var moves = new ArrayList<SchemaMove>();
            for (var gone : name.arguments().get(0).split(", ", -1)) {
                named(was, gone, name.arguments().get(1), true).ifPresent(moves::add);
            }
            return moves;
        }
        // Whatever else changed the schema may have given its parts other names, too.
        return SchemaDiff.of(was, is).renamed().entrySet().stream()
                .map(e -> new SchemaMove(was, e.getKey(), e.getValue().name(), false))
                .toList();
    }

    private static Optional<SchemaMove> named(
            Schema was, String part, String name, boolean isMerge) {
        return Part.find(was, part).map(p -> new SchemaMove(was, p, name, isMerge));
    }
}
