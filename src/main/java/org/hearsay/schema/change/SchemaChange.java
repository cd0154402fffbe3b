package org.hearsay.schema.change;

import java.util.List;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaCheck;
import org.hearsay.schema.SchemaException;

/// Something that a person does to a schema.
public sealed interface SchemaChange {

    /// A part is called something else; so is what was annotated with it.
    record Rename(Part part, String name) implements SchemaChange {}

    /// Several parts of one kind become one.
    ///
    /// @param into one that is there
    record Merge(List<Part> gone, Part into) implements SchemaChange {
        public Merge {
            gone = List.copyOf(gone);
        }
    }

    /// A label or a value becomes several. Which one each annotation is now a person has to say;
    /// the problems list them.
    ///
    /// @param part a label or a value
    /// @param into names, of which one may be that of the part
    record Split(Part part, List<String> into) implements SchemaChange {
        public Split {
            into = List.copyOf(into);
        }
    }

    /// A part is taken out, with what was annotated with it.
    record Remove(Part part) implements SchemaChange {}

    /// Everything else: keys, looks, guidelines, constraints, further parts. Nothing that was
    /// annotated changes.
    ///
    /// @param subject what it is about, as the history shows it
    /// @param after with all that the schema has by now, changed or not
    record Revise(String subject, Schema after) implements SchemaChange {}

    /// Another schema takes its place.
    ///
    /// @param after with everything that was annotated and is no part of the conversion
    record Adopt(Schema after, Conversion conversion) implements SchemaChange {}

    /// @throws SchemaException if the schema does not allow it; the message says why and names the
    ///   way out
    default Reform on(Schema schema) throws SchemaException {
        var reform =
                switch (this) {
                    case Rename(var part, var name) -> Renaming.of(schema, part, name);
                    case Merge(var gone, var into) -> Merging.of(schema, gone, into);
                    case Split(var part, var into) -> Splitting.of(schema, part, into);
                    case Remove(var part) -> Removing.of(schema, part);
                    case Revise(_, var after) -> Revising.of(schema, after);
                    case Adopt(var after, var conversion) ->
                            Revising.adopted(schema, after, conversion);
                };
        SchemaCheck.check(reform.schema());
        return reform;
    }
}
