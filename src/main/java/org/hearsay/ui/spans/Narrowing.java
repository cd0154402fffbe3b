package org.hearsay.ui.spans;

import java.util.Set;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;
import org.hearsay.schema.Value;

/// By what the list of spans is narrowed, beside the words that are typed.
public sealed interface Narrowing {

    /// By nothing.
    record All() implements Narrowing {}

    /// To those on which something is wrong.
    record WithProblem() implements Narrowing {}

    /// To those that came to be in one way.
    record OfOrigin(Origin.Kind kind) implements Narrowing {}

    /// To those with one value.
    record WithValue(String attribute, Value value) implements Narrowing {}

    /// @param wrong ids of the annotations on which something is wrong
    default boolean keeps(Annotation annotation, Set<Id> wrong) {
        return switch (this) {
            case All _ -> true;
            case WithProblem _ -> wrong.contains(annotation.id());
            case OfOrigin(var kind) -> annotation.origin().kind() == kind;
            case WithValue(var attribute, var value) ->
                    annotation.attributes().find(attribute).filter(value::equals).isPresent();
        };
    }
}
