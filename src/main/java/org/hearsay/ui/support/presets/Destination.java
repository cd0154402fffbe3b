package org.hearsay.ui.support.presets;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The folder that files go to, as somebody types it. A relative one is meant as seen from the
/// project: where the program was started from, nobody at the window knows.
public final class Destination {

    private final Path base;
    private final StringProperty typed = new SimpleStringProperty("");

    /// @param base the project's folder, absolute
    public Destination(Path base) {
        this.base = base;
    }

    public StringProperty typedProperty() {
        return typed;
    }

    /// Absolute; empty where nothing is typed that can be a folder.
    public Optional<Path> folder() {
        return path().map(path -> base.resolve(path).normalize());
    }

    /// Whether what is typed says only together with the project's folder where it goes.
    boolean isRelative() {
        return path().filter(path -> !path.isAbsolute()).isPresent();
    }

    private Optional<Path> path() {
        var text = typed.get().strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
