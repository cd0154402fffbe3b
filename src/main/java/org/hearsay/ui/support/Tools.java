package org.hearsay.ui.support;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.hearsay.format.Formats;
import org.hearsay.project.Exporting;
import org.hearsay.project.Importing;
import org.hearsay.project.dataset.Datasets;
import org.hearsay.project.rescue.Rescue;
import org.hearsay.project.time.TimeBook;

/// What a window does with project files and corpora.
///
/// @param showFolder shows a folder in the system's own program for files
/// @param rescue what the program keeps in its own folder
/// @param times how long the person worked, as this computer knows it
public record Tools(
        ProjectFiles files,
        Formats formats,
        Importing importing,
        Exporting exporting,
        Datasets datasets,
        Consumer<Path> showFolder,
        Rescue rescue,
        TimeBook times) {}
