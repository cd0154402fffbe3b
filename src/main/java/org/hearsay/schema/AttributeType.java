package org.hearsay.schema;

import java.util.List;
import java.util.stream.LongStream;

/// What values an attribute takes.
public sealed interface AttributeType {

    int DIGITS = 9;

    /// One of `values`, which are numbered in this order on the screen.
    record OneOf(List<String> values) implements AttributeType {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    record FreeText() implements AttributeType {}

    record YesNo() implements AttributeType {}

    /// @param min smallest value allowed
    /// @param max largest value allowed
    record WholeNumber(long min, long max) implements AttributeType {}

    /// A day, as ISO 8601 writes it.
    record Day() implements AttributeType {}

    record EntityReference() implements AttributeType {}

    record TextList() implements AttributeType {}

    /// Whether `value` is of this type and within its range.
    default boolean allows(Value value) {
        return switch (this) {
            case OneOf(var values) -> value instanceof Value.Text(var t) && values.contains(t);
            case FreeText() -> value instanceof Value.Text;
            case YesNo() -> value instanceof Value.Truth;
            case WholeNumber(var min, var max) ->
                    value instanceof Value.Whole(var n) && min <= n && n <= max;
            case Day() -> value instanceof Value.Text(var t) && Dates.isDay(t);
            case EntityReference() -> value instanceof Value.EntityRef;
            case TextList() -> value instanceof Value.Texts;
        };
    }

    /// The values that the digits from 1 to 9 choose, in their order; empty where it has none or
    /// too many.
    default List<Value> numbered() {
        return switch (this) {
            case OneOf(var values) -> values.stream().map(Value::of).toList();
            case YesNo() -> List.of(new Value.Truth(true), new Value.Truth(false));
            case WholeNumber(var min, var max) ->
                    min >= 0 && max <= DIGITS
                            ? LongStream.rangeClosed(Math.max(1, min), max)
                                    .<Value>mapToObj(Value.Whole::new)
                                    .toList()
                            : List.of();
            case FreeText(), Day(), EntityReference(), TextList() -> List.of();
        };
    }
}
