package org.hearsay.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.project.merge.Copies;
import org.hearsay.project.sample.SampleProject;

/// A person who merges a file into the sample project.
abstract class MergingWindowTest extends WindowTest {

    /// The person's own project, once it is there.
    Path ours = Path.of("");

    /// Shows Welcome, where the sample project is only a key away.
    final void showWelcome(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    /// By a key on Welcome.
    final void openTheSample() {
        keys(KeyCode.ENTER);
        ours = folder.resolve("Hearsay sample.hearsay");
        awaitArticle();
        awaitSaved();
    }

    /// Makes the project, in which nothing is done yet, and shows no window.
    ///
    /// @return a copy of it for a colleague
    final Path makeForTwo(Stage first) throws Exception {
        prepare(first);
        ours = folder.resolve("ours.hearsay");
        SampleProject.create(ours, TestDesktop.ME).close();
        return Copies.copy(ours, "theirs.hearsay");
    }

    /// Asks for this file by keys.
    final void ask(Path file) {
        fire("merge");
        await(() -> isShown("#merge-file"));
        write(file.toString());
        keys(KeyCode.ENTER);
    }
}
