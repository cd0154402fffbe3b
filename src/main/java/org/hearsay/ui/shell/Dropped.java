package org.hearsay.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What becomes of files that are dropped on a window.
final class Dropped {

    private Dropped() {}

    /// @param place the open project; null at Welcome
    static void on(@Nullable ProjectPlace place, WelcomePlace welcome, List<Path> files) {
        if (place == null) {
            welcome.dropped(files);
        } else if (files.size() == 1 && WelcomePlace.isProject(files.getFirst())) {
            place.merge().offer(files.getFirst(), () -> welcome.dropped(files));
        } else if (files.stream().anyMatch(WelcomePlace::isProject)) {
            welcome.dropped(files);
        } else if (!files.isEmpty()) {
            place.exchange().importFiles(files);
        }
    }
}
