package org.hearsay.project;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.model.Annotator;
import org.hearsay.model.IdSource;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;
import org.hearsay.model.SchemaVersion;
import org.hearsay.project.backup.BackupName;
import org.hearsay.schema.Schema;
import org.hearsay.store.Opening;
import org.hearsay.store.ProjectStore;
import org.hearsay.store.StoreException;

/// Makes and opens projects.
public final class Projects {

    /// Ending of a project file's name.
    public static final String ENDING = ".hearsay";

    private Projects() {}

    /// @param file must not exist
    /// @param annotator name of whoever works with it
    /// @throws ProjectException if the file exists or cannot be made
    public static Project create(Path file, String name, Schema schema, String annotator)
            throws ProjectException {
        var ids = IdSource.timeOrdered();
        var initial =
                Registry.of(
                        new ProjectHead(ids.next(), name, new TreeMap<>()),
                        new SchemaVersion(ids.next(), 1, schema),
                        List.of(
                                new Annotator(
                                        ids.next(),
                                        annotator,
                                        Annotator.initialsOf(annotator),
                                        Annotator.Role.OWNER)),
                        List.of());
        try {
            return new StoredProject(file, ProjectStore.create(file, initial));
        } catch (StoreException e) {
            throw Translation.of(e);
        }
    }

    /// Opens for writing or, where that is not to be had or the file is a backup, for reading;
    /// [Project#access] says which.
    ///
    /// @throws ProjectException if the file is missing, no project, or damaged beyond opening
    public static Project open(Path file) throws ProjectException {
        if (BackupName.of(file).isPresent()) {
            return openForReading(file);
        }
        try {
            return new StoredProject(file, ProjectStore.open(file));
        } catch (StoreException e) {
            throw Translation.of(e);
        }
    }

    /// Opens a copy that nobody else knows of, to read it. It is brought up to date where it is
    /// not; [Project#access] says where it could not be.
    ///
    /// @throws ProjectException as [#open] does
    public static Project openAside(Path copy) throws ProjectException {
        try {
            return new StoredProject(copy, Opening.aside(copy));
        } catch (StoreException e) {
            throw Translation.of(e);
        }
    }

    /// @throws ProjectException as [#open] does
    public static Project openForReading(Path file) throws ProjectException {
        try {
            return new StoredProject(file, ProjectStore.openForReading(file));
        } catch (StoreException e) {
            throw Translation.of(e);
        }
    }

    /// The name that a project has where none is given: that of its file.
    public static String nameOf(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /// Who works here where no name is given.
    public static String defaultAnnotator() {
        var user = System.getProperty("user.name", "").strip();
        return user.isEmpty() ? "Annotator" : user;
    }

    /// What the operations of this layer work on; nobody above it can use a store.
    public static ProjectStore storeOf(Project project) {
        return switch (project) {
            case StoredProject stored -> stored.store();
            default -> throw new IllegalArgumentException("Not a project in a file: " + project);
        };
    }
}
