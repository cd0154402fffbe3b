package org.hearsay.store;

import org.hearsay.project.Project;
import org.hearsay.project.Projects;

/// Makes the disk of an open project as full as can be, and makes room again.
public final class FullDisk {

    private FullDisk() {}

    /// The file may not grow any more.
    public static void fill(Project project) {
        var store = Projects.storeOf(project);
        store.limitPages(store.pages().join()).join();
    }

    public static void makeRoom(Project project) {
        Projects.storeOf(project).limitPages(0).join();
    }
}
