package org.hearsay.problem;

import java.util.List;
import org.hearsay.model.Id;

/// Something on a layer that breaks the schema or spoils a corpus. It never stops anybody from
/// working.
///
/// @param rule id of the schema's constraint, or of a rule of the program's own such as
///   `required-value`
/// @param annotation id of the annotation that it shows on
/// @param message what to tell the annotator, in the schema's words; empty where the message
///   bundles have a text for `rule`
/// @param arguments what fills the gaps of that text, in their order
/// @param fixes ways out, the best first
public record Problem(
        String rule, Id annotation, String message, List<String> arguments, List<Fix> fixes) {

    public Problem {
        arguments = List.copyOf(arguments);
        fixes = List.copyOf(fixes);
    }

    static Problem of(String rule, Id annotation, List<Fix> fixes, String... arguments) {
        return new Problem(rule, annotation, "", List.of(arguments), fixes);
    }
}
