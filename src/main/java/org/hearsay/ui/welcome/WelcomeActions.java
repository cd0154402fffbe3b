package org.hearsay.ui.welcome;

import java.nio.file.Path;
import java.util.List;

/// What Welcome asks the window to do.
public interface WelcomeActions {

    void newProject();

    void chooseProject();

    void openSample();

    void open(Path project);

    /// Asks where a missing project is now.
    void locate(Path project);

    /// Takes a project off the list; its file stays.
    void forget(Path project);

    /// Shows what this version brought.
    void whatsNew();

    /// @param files project files or articles
    void dropped(List<Path> files);
}
