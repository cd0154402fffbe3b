package org.hearsay.ui.settings;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.hearsay.settings.Settings;
import org.hearsay.ui.support.Preferences;

/// One thing that can be chosen.
///
/// @param id in ids of nodes and in keys of texts
/// @param active whether anybody sees it
/// @param get what is chosen
/// @param set chooses
record Setting<V>(
        String id,
        Preferences preferences,
        ObservableValue<Boolean> active,
        Function<Settings, V> get,
        BiFunction<Settings, V, Settings> set) {

    V now() {
        return get.apply(preferences.now());
    }

    void choose(V value) {
        preferences.change(all -> set.apply(all, value));
    }

    ObservableValue<V> observed() {
        return preferences.settingsProperty().when(active).map(get);
    }

    /// What holds where nobody has chosen.
    V first() {
        return get.apply(Settings.of(preferences.now().person()));
    }

    void reset() {
        choose(first());
    }

    ObservableValue<Boolean> changed() {
        return observed().map(value -> !value.equals(first()));
    }
}
