package org.hearsay.project.rescue;

import java.nio.file.Path;

/// What the program keeps in its own folder for the case that something goes wrong.
public record Rescue(RescueFolder kept, RunMarks marks) {

    /// @param folder the program's own, for state; need not be there yet
    public static Rescue in(Path folder) {
        return new Rescue(
                new RescueFolder(folder.resolve("rescue")),
                new RunMarks(folder.resolve("running")));
    }
}
