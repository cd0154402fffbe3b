package org.hearsay.measure.figure;

import java.util.OptionalDouble;

/// A number, or the reason why there is none. What is undefined is never shown as a number.
public sealed interface Score {

    /// A number that is defined.
    record Of(double number) implements Score {}

    /// No number.
    record Undefined(Why why) implements Score {}

    /// Why there is no number.
    enum Why {
        /// There is nothing to compare.
        NOTHING,
        /// Nobody else has compared work.
        ONE_ANNOTATOR,
        /// All is of one kind, so that chance alone would agree as well.
        NO_VARIATION,
        /// Some have nothing to say about some items, which this measure does not allow.
        MISSING,
        /// There is too much of it to be computed while somebody waits.
        TOO_LARGE
    }

    static Score undefined(Why why) {
        return new Undefined(why);
    }

    /// @param otherwise the reason where `below` is 0
    static Score ratio(double above, double below, Why otherwise) {
        return below == 0 ? undefined(otherwise) : new Of(above / below);
    }

    /// What is left of 1 after observed as part of expected disagreement.
    static Score corrected(double observed, double expected) {
        return expected == 0 ? undefined(Why.NO_VARIATION) : new Of(1 - observed / expected);
    }

    default OptionalDouble value() {
        return switch (this) {
            case Of(var number) -> OptionalDouble.of(number);
            case Undefined _ -> OptionalDouble.empty();
        };
    }
}
