package org.hearsay.ui.support.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A file or folder, as somebody types its name. A relative one is meant as seen from the project:
/// where the program was started from, nobody at the window knows.
public final class TypedPath {

    private final Path base;
    private final StringProperty typed = new SimpleStringProperty("");

    /// @param base the project's folder, absolute
    public TypedPath(Path base) {
        this.base = base;
    }

    /// One in the folder of a file.
    ///
    /// @param file the project's
    public static TypedPath beside(Path file) {
        return new TypedPath(file.toAbsolutePath().normalize().resolveSibling(""));
    }

    public StringProperty typedProperty() {
        return typed;
    }

    /// Absolute; empty where nothing is typed that can be a file or folder.
    public Optional<Path> path() {
        return named().map(path -> base.resolve(path).normalize());
    }

    /// Whether what is typed says only together with the project's folder what is meant.
    boolean isRelative() {
        return named().filter(path -> !path.isAbsolute()).isPresent();
    }

    /// What is typed, where the file system has no such names; empty where it has, or nothing is
    /// typed.
    public Optional<String> refused() {
        return Optional.of(text()).filter(text -> !text.isEmpty() && named().isEmpty());
    }

    private Optional<Path> named() {
        return of(text());
    }

    private String text() {
        return typed.get().strip();
    }

    /// As it stands, relative or not; empty where nothing is typed, or the file system has no such
    /// names.
    public static Optional<Path> of(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
