package org.hearsay.ui.support.presets;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/// Finds the preset that says what is chosen.
public final class ChosenPreset {

    private ChosenPreset() {}

    /// @param said what a preset says
    /// @param now what is chosen; empty while something is missing
    /// @param choices tell when something else is
    /// @return the first of several; empty for none
    public static <P, R> ObservableValue<Optional<P>> of(
            ObservableList<P> all,
            Function<P, R> said,
            Supplier<Optional<R>> now,
            Stream<? extends Observable> choices) {
        return Bindings.createObjectBinding(
                () ->
                        now.get()
                                .flatMap(c ->
                                        all.stream()
                                                .filter(p -> said.apply(p).equals(c))
                                                .findFirst()),
                Stream.concat(choices, Stream.of(all)).toArray(Observable[]::new));
    }
}
