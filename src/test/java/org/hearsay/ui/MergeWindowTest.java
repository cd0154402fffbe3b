package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.BuiltInFormats;
import org.hearsay.edit.documents.DocumentRecipes;
import org.hearsay.job.Progress;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Projects;
import org.hearsay.project.merge.Copies;
import org.hearsay.project.schema.SchemaChanges;
import org.hearsay.project.talk.Comments;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A colleague's file, merged by keyboard alone.
class MergeWindowTest extends MergingWindowTest {

    @Start
    void start(Stage first) {
        showWelcome(first);
    }

    @Test
    void F01_G08_aColleaguesFileIsLookedAtMergedAndTakenBackByKeys() throws Exception {
        openTheSample();
        var theirs = colleagues();
        var before = content();
        ask(theirs);
        await(() -> isShown("#merge-articles"));
        assertThat(text("#merge-articles")).isEqualTo("2 same text · 1 new · 0 with another text");
        assertThat(lookup("#merge-details .label").queryAllAs(Label.class))
                .as("details that differ are in no number")
                .extracting(Label::getText)
                .containsExactly(
                        "“Harbour council delays vote on the Lower Quay bridge” has other details.");
        assertThat(text("#merge-schema")).contains("CLAIM is called ASSERTION there");
        look("merge-preview");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        look("merge-preview-dark");
        keys(KeyCode.ENTER);
        await(() -> isShown("#merge-report"));
        look("merge-done");
        keys(KeyCode.ENTER);
        assertThat(isShown("#merge-sheet")).isFalse();
        await(() -> window.session().orElseThrow().documents().size() == 3);
        awaitSaved();
        assertThat(content()).isNotEqualTo(before);

        ask(theirs);
        await(() -> isShown("#merge-nothing"));
        assertThat(text("#merge-nothing")).startsWith("Nothing new. Last merge ");
        keys(KeyCode.ENTER);
        assertThat(isShown("#merge-sheet")).isFalse();

        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> window.session().orElseThrow().documents().size() == 2);
        awaitSaved();
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void whatIsNoProjectIsToldOnTheCardAndNothingChanges() throws Exception {
        openTheSample();
        var before = content();
        // A relative name is meant as seen from the project.
        ask(Files.writeString(folder.resolve("text.hearsay"), "no project").getFileName());
        await(() -> isShown("#merge-trouble"));
        assertThat(text("#merge-trouble")).contains("text.hearsay is not a Hearsay project");
        look("merge-refused");
        keys(KeyCode.ESCAPE);
        assertThat(isShown("#merge-sheet")).isFalse();
        assertThat(content()).isEqualTo(before);
    }

    /// A copy of the project in which somebody else went on.
    private Path colleagues() throws Exception {
        var copy = folder.resolve("sample-bl.hearsay");
        Files.copy(ours, copy);
        Files.copy(
                ours.resolveSibling(ours.getFileName() + "-wal"),
                copy.resolveSibling(copy.getFileName() + "-wal"));
        try (var project = Projects.open(copy)) {
            var registry = project.registry().toCompletableFuture().join();
            var bl = registry.annotatorNamed("BL").orElseThrow().id();
            new SchemaChanges(project, bl, Instant.now())
                    .apply(new SchemaChange.Rename(new Part.OfLabel("CLAIM"), "ASSERTION"));
            var text = Files.writeString(folder.resolve("New talks.txt"), "They will talk again.");
            new Importing(BuiltInFormats.all())
                    .run(project, bl, ImportRequest.of(List.of(text)), Progress.NONE);
            var row = project.documents(0, 10).toCompletableFuture().join().getFirst();
            var second = project.documents(0, 10).toCompletableFuture().join().get(1).document();
            Copies.perform(
                    project,
                    DocumentRecipes.set(List.of(second), Map.of("publisher", "Nobody"))
                            .orElseThrow());
            new Comments(project, bl, java.time.Clock.systemUTC())
                    .onDocument(row, "Is this one of ours?");
        }
        return copy;
    }

    private Map<String, String> content() throws Exception {
        var all = new TreeMap<String, String>();
        try (var project = Projects.openForReading(ours)) {
            var registry = project.registry().toCompletableFuture().join();
            all.put("schema", registry.schema().toString());
            all.put("speakers", registry.entities().toString());
            for (var row : project.documents(0, 100).toCompletableFuture().join()) {
                var open = project.open(row.document().id()).toCompletableFuture().join();
                all.put(row.document().id().toString(), row.document().toString());
                for (var layer : open.layers()) {
                    all.put(
                            layer.head().toString(),
                            layer.annotations().toString() + layer.relations());
                }
            }
            all.put("comments", project.comments().toCompletableFuture().join().toString());
        }
        return all;
    }
}
