package org.hearsay.ui.support;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.settings.Settings;
import org.hearsay.ui.support.look.Look;
import org.jspecify.annotations.Nullable;

/// The person's settings as they are now; each change is kept at once.
///
/// Confined to the JavaFX thread.
public final class Preferences {

    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Consumer<Settings> keep;
    private final @Nullable Path folder;

    /// @param keep stores them; returns at once
    public Preferences(Settings stored, Consumer<Settings> keep) {
        this(stored, keep, null);
    }

    /// @param folder where they are stored
    public Preferences(Settings stored, Consumer<Settings> keep, @Nullable Path folder) {
        this.settings = new ReadOnlyObjectWrapper<>(stored);
        this.keep = keep;
        this.folder = folder;
    }

    /// Where they are stored; empty where they are in no file.
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    public Settings now() {
        return settings.get();
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /// Shows what is chosen, and keeps what is chosen elsewhere, as by a key for larger text.
    public void show(Look look) {
        settings.subscribe(now -> look.appearanceProperty().set(now.appearance()));
        look.appearanceProperty().subscribe(now -> change(s -> s.withAppearance(_ -> now)));
    }

    public void change(UnaryOperator<Settings> change) {
        var changed = change.apply(settings.get());
        if (!changed.equals(settings.get())) {
            settings.set(changed);
            keep.accept(changed);
        }
    }
}
