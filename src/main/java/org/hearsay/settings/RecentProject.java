package org.hearsay.settings;

import java.nio.file.Path;
import java.time.Instant;

/// A project that was open on this computer.
///
/// @param opened when it was last opened
/// @param documents how many it had then
/// @param done how many of them the person had done
public record RecentProject(
        Path file, String name, Instant opened, int documents, int done, WindowState window) {

    public RecentProject withWindow(WindowState changed) {
        return new RecentProject(file, name, opened, documents, done, changed);
    }
}
