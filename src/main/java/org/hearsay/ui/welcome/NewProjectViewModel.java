package org.hearsay.ui.welcome;

import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The three things that a new project needs: name, place, schema.
public final class NewProjectViewModel {

    private static final String ENDING = ".hearsay";

    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Path> folder;
    private final ObjectProperty<SchemaChoice> schema =
            new SimpleObjectProperty<>(SchemaChoice.NEWS);
    private final ObjectProperty<@Nullable Path> schemaFile = new SimpleObjectProperty<>();
    private final Predicate<Path> taken;
    private final BooleanBinding canCreate =
            Bindings.createBooleanBinding(this::isComplete, name, schema, schemaFile);

    /// @param taken whether there is a file of that name
    public NewProjectViewModel(Path folder, Predicate<Path> taken) {
        this.folder = new SimpleObjectProperty<>(folder);
        this.taken = taken;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    public ObjectProperty<SchemaChoice> schemaProperty() {
        return schema;
    }

    /// The file of [SchemaChoice#FILE]; null until one is chosen.
    public ObjectProperty<@Nullable Path> schemaFileProperty() {
        return schemaFile;
    }

    public BooleanBinding canCreate() {
        return canCreate;
    }

    /// The name that is free in the folder: the one asked for, or that with a number behind it.
    public String freeName() {
        var wanted = name.get().strip();
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? wanted : wanted + " " + n)
                .filter(n -> !taken.test(fileOf(n)))
                .findFirst()
                .orElseThrow();
    }

    public Path file() {
        return fileOf(freeName());
    }

    private Path fileOf(String projectName) {
        return folder.get().resolve(projectName.replaceAll("[\\\\/:*?\"<>|]", "-") + ENDING);
    }

    private boolean isComplete() {
        return !name.get().isBlank()
                && (schema.get() != SchemaChoice.FILE || schemaFile.get() != null);
    }

    /// Where the schema comes from.
    public enum SchemaChoice {
        NEWS,
        EMPTY,
        FILE
    }
}
