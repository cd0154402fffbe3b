package org.hearsay.edit;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.model.SchemaVersion;

/// What a person does, undoes and saves as one step.
///
/// @param name what the undo menu and the history show
/// @param edits in the order in which they apply; at least one
public record Transaction(StepName name, List<Edit> edits) {

    public Transaction {
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("A step without edits: " + name);
        }
    }

    public static Transaction of(StepName name, Edit... edits) {
        return new Transaction(name, List.of(edits));
    }

    /// This step with more edits after its own.
    public Transaction and(List<Edit> more) {
        return new Transaction(name, Stream.concat(edits.stream(), more.stream()).toList());
    }

    /// Whether it is a step of the whole project, whatever else it changes.
    public boolean changesSchema() {
        return edits.stream().anyMatch(e -> e instanceof Edit.Replace(_, SchemaVersion _));
    }

    public Transaction inverse() {
        return new Transaction(name, edits.reversed().stream().map(Edit::inverse).toList());
    }

    /// All edits of the layer or, where one of them throws, none: layers are immutable.
    ///
    /// @throws EditConflictException as [Edit#applyTo(Layer)] does
    public Layer applyTo(Layer layer) {
        var result = layer;
        for (var edit : edits) {
            result = edit.applyTo(result);
        }
        return result;
    }

    public Registry applyTo(Registry registry) {
        var result = registry;
        for (var edit : edits) {
            result = edit.applyTo(result);
        }
        return result;
    }
}
