package org.hearsay.ui.support.look;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How the choices of a box are shown that can be picked but not typed.
public final class Shown<T> extends StringConverter<T> {

    private final Function<T, String> words;

    /// @param words of a choice; no choice is shown as nothing
    public Shown(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("This box cannot be typed into");
    }
}
