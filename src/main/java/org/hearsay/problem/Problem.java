package org.hearsay.problem;

import java.util.List;
import org.hearsay.model.Id;

/// Something on a layer that breaks the schema. It never stops anybody from working.
///
/// @param rule id of the constraint, or of a rule of the program's own such as `required-value`
/// @param annotation id of the annotation or relation that it shows on
/// @param message what to tell the annotator
/// @param fixes named ways out, as [org.hearsay.schema.Constraint.Rule] lists them
public record Problem(String rule, Id annotation, String message, List<String> fixes) {

    public Problem {
        fixes = List.copyOf(fixes);
    }
}
