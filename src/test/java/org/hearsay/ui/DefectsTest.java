package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.hearsay.project.Projects;
import org.hearsay.schema.SchemaJson;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A defect of the program while it shows a project.
class DefectsTest extends WindowTest {

    @Start
    void start(Stage first) {
        stage = first;
        desktop =
                new TestDesktop(
                        folder,
                        () -> {
                            throw new IllegalStateException("planted");
                        });
        window = desktop.window(first);
    }

    @Test
    void aDefectWhileAProjectIsShownEndsWhereAllUncaughtOnesDo() throws Exception {
        Path file = folder.resolve("Pilot.hearsay");
        Projects.create(file, "Pilot", SchemaJson.newsAttribution(), TestDesktop.ME).close();
        var caught = new CopyOnWriteArrayList<String>();
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> caught.add(failure.getMessage()));
        try {
            Platform.runLater(() -> window.start(Optional.of(file)));
            await(() -> !caught.isEmpty());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(caught).containsExactly("planted");
    }
}
