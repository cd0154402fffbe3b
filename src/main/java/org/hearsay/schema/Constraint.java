package org.hearsay.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What annotations must satisfy beyond the types of their attributes. A broken constraint is a
/// problem; it never stops anybody from working.
public sealed interface Constraint {

    Rule rule();

    /// The same with another rule.
    default Constraint withRule(Rule changed) {
        return switch (this) {
            case RequiresRelation(_, var relation, var min) ->
                    new RequiresRelation(changed, relation, min);
            case ForbidsRelation(_, var relation) -> new ForbidsRelation(changed, relation);
            case Acyclic(_, var relation) -> new Acyclic(changed, relation);
            case RequiresValue(_, var attribute) -> new RequiresValue(changed, attribute);
            case ToDecide(_, var bearer) -> new ToDecide(changed, bearer);
        };
    }

    /// At least `min` relations of the type start at the annotation.
    record RequiresRelation(Rule rule, String relation, int min) implements Constraint {}

    /// No relation of the type starts at the annotation.
    record ForbidsRelation(Rule rule, String relation) implements Constraint {}

    /// Relations of the type form no cycle.
    record Acyclic(Rule rule, String relation) implements Constraint {}

    /// The attribute has a value that is not blank.
    record RequiresValue(Rule rule, String attribute) implements Constraint {}

    /// A person has to look at it and choose one of the fixes, as after its label or value was
    /// split.
    record ToDecide(Rule rule, Bearer bearer) implements Constraint {

        /// Before the label that such an annotation may become.
        public static final String RELABEL = "relabel:";

        /// An annotation waits.
        public ToDecide(Rule rule) {
            this(rule, new Bearer.Annotations());
        }
    }

    /// What has the value that a person has to decide about.
    sealed interface Bearer {

        /// Those of the rule's labels.
        record Annotations() implements Bearer {}

        /// Relations of a type. What is to be decided shows where they start.
        record Links(String relation) implements Bearer {}

        /// Speakers. What is to be decided shows where they are mentioned.
        record Speakers() implements Bearer {}
    }

    /// @param id stable name of the constraint
    /// @param labels annotations that it speaks of; empty for all
    /// @param when attribute values for which alone it holds; empty for always
    /// @param message what to tell the annotator
    /// @param fixes named ways out: `link`, `edit:ATTRIBUTE`, `set:ATTRIBUTE=VALUE`,
    ///   `unlink:RELATION`, `fill_from:RELATION`, `relabel:LABEL`
    record Rule(
            String id,
            List<String> labels,
            Map<String, Condition> when,
            String message,
            List<String> fixes) {

        public Rule {
            labels = List.copyOf(labels);
            when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
            fixes = List.copyOf(fixes);
        }

        /// A rule that holds of all annotations, always.
        public static Rule of(String id) {
            return new Rule(id, List.of(), Map.of(), "", List.of());
        }

        public Rule withId(String changed) {
            return new Rule(changed, labels, when, message, fixes);
        }

        public Rule withLabels(List<String> changed) {
            return new Rule(id, changed, when, message, fixes);
        }

        public Rule withWhen(Map<String, Condition> changed) {
            return new Rule(id, labels, changed, message, fixes);
        }

        public Rule withMessage(String changed) {
            return new Rule(id, labels, when, changed, fixes);
        }

        public Rule withFixes(List<String> changed) {
            return new Rule(id, labels, when, message, changed);
        }
    }

    /// A test of one attribute's value, default included.
    sealed interface Condition {

        record IsOneOf(List<String> values) implements Condition {
            public IsOneOf {
                values = List.copyOf(values);
            }
        }

        record IsAtLeast(long min) implements Condition {}

        default boolean holds(Value value) {
            return switch (this) {
                case IsOneOf(var values) -> values.contains(value.shown());
                case IsAtLeast(var min) -> value instanceof Value.Whole(var n) && n >= min;
            };
        }
    }
}
