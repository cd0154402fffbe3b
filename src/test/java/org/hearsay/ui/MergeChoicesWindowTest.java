package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.BuiltInFormats;
import org.hearsay.job.Progress;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Projects;
import org.hearsay.project.documents.Documents;
import org.hearsay.schema.SchemaJson;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// What the card of a merge asks, answered by keyboard.
class MergeChoicesWindowTest extends MergingWindowTest {

    @Start
    void start(Stage first) {
        showWelcome(first);
    }

    @Test
    void G09_anArticleWhoseTextDiffersIsNeverMergedByOffset() throws Exception {
        openTheSample();
        int documents = window.session().orElseThrow().documents().size();
        var title = title();
        ask(withAnotherText(title));
        await(() -> isShown("#merge-from") || isShown("#merge-trouble"));
        await(() -> isShown("#merge-differing-choice"));
        assertThat(text("#merge-articles")).isEqualTo("0 same text · 0 new · 1 with another text");
        interact(() -> lookup("#merge-differing-choice").query().requestFocus());
        keys(KeyCode.SPACE);
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        await(() -> isShown("#merge-unplaced"));
        look("merge-differing");
        interact(() -> lookup("#merge-next").query().requestFocus());
        keys(KeyCode.ENTER);
        await(() -> isShown("#merge-report"));
        keys(KeyCode.ENTER);
        awaitSaved();
        assertThat(window.session().orElseThrow().documents()).hasSize(documents);
    }

    private String title() {
        var project = window.session().orElseThrow().project();
        return project.documents(0, 1).toCompletableFuture().join().getFirst().document().title();
    }

    /// A project of somebody else with an article of that title from another source.
    private Path withAnotherText(String title) throws Exception {
        var file = folder.resolve("lund.hearsay");
        var article =
                Files.writeString(folder.resolve("a.txt"), "Nobody was ready for it, says Berta.");
        Files.writeString(folder.resolve("a.ann"), "T1\tCLAIM 0 6\tNobody\n");
        try (var project = Projects.create(file, "Lund", SchemaJson.newsAttribution(), "Lund")) {
            var user =
                    project.registry()
                            .toCompletableFuture()
                            .join()
                            .annotators()
                            .keySet()
                            .iterator()
                            .next();
            new Importing(BuiltInFormats.all())
                    .run(project, user, ImportRequest.of(List.of(article)), Progress.NONE);
            var rows = project.documents(0, 10).toCompletableFuture().join();
            new Documents(project, user).set(rows, new TreeMap<>(Map.of("title", title)));
        }
        return file;
    }
}
