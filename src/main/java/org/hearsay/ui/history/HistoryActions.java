package org.hearsay.ui.history;

import java.nio.file.Path;

/// What the place asks of the window around it.
public interface HistoryActions {

    /// Opens a backup in a window of its own, to be looked at.
    void openBackup(Path backup);

    /// Replaces the project by a backup and opens it anew.
    void replaceBy(Path backup);

    /// Asks where to write the history as a table.
    void exportLog();
}
