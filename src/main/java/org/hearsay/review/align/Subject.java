package org.hearsay.review.align;

import java.util.Optional;

/// What a question is about.
public sealed interface Subject {

    /// How the keys of those begin that ask for a value.
    String VALUE = "value:";

    /// Whether there is anything at all.
    record Presence() implements Subject {}

    record Label() implements Subject {}

    record Extent() implements Subject {}

    /// @param label whose attribute it is
    record Value(String label, String attribute) implements Subject {}

    /// The entity that a mention refers to.
    ///
    /// @param label whose attribute it is
    record Speaker(String label, String attribute) implements Subject {}

    /// Where links of a type lead to.
    record Link(String type) implements Subject {}

    /// Whether it is right, although all say so.
    record Doubt() implements Subject {}

    default Kind kind() {
        return switch (this) {
            case Presence() -> Kind.ONLY_ONE;
            case Label() -> Kind.LABEL;
            case Extent() -> Kind.EXTENT;
            case Value _ -> Kind.VALUE;
            case Speaker _ -> Kind.SPEAKER;
            case Link _ -> Kind.LINK;
            case Doubt() -> Kind.FLAGGED;
        };
    }

    /// By which decisions know it.
    default String key() {
        return switch (this) {
            case Presence() -> "presence";
            case Label() -> "label";
            case Extent() -> "extent";
            case Value(var label, var attribute) -> valueKey(label, attribute);
            case Speaker(var label, var attribute) -> valueKey(label, attribute);
            case Link(var type) -> linkKey(type);
            case Doubt() -> "doubt";
        };
    }

    static String valueKey(String label, String attribute) {
        return VALUE + label + "." + attribute;
    }

    /// Of which attribute a key asks the value; empty for a key of another kind.
    static Optional<Value> valueOf(String key) {
        int dot = key.indexOf('.');
        return key.startsWith(VALUE) && dot > 0
                ? Optional.of(new Value(key.substring(VALUE.length(), dot), key.substring(dot + 1)))
                : Optional.empty();
    }

    static String linkKey(String type) {
        return "link:" + type;
    }
}
