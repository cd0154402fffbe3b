package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.edit.Recipes;
import org.hearsay.model.Decision.Way;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.LayerHead;
import org.hearsay.project.Project;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.settings.Theme;
import org.hearsay.ui.review.documents.KeptView;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Articles that cannot be reviewed yet say what they lack.
class ReviewDocumentsTest extends ReviewWindowTest {

    @Start
    void start(Stage first) {
        prepareReview(first);
    }

    /// One of the two who annotated the second text is still at work.
    @Override
    void change(Project project) {
        var row = project.documents(0, 10).toCompletableFuture().join().get(1);
        var head = lastAtWork(row);
        project.log()
                .append(head.annotator(), Recipes.setStatus(head, LayerHead.Status.IN_PROGRESS))
                .toCompletableFuture()
                .join();
    }

    @Test
    void I04_oneAnnotatorSoFarCanBeAcceptedAsGold() throws Exception {
        open();
        ComboBox<DocumentRow> documents = lookup("#review-documents").query();
        var names =
                documents.getItems().stream()
                        .map(r -> documents.getConverter().toString(r))
                        .toList();
        assertThat(names).anyMatch(n -> n.startsWith("Harbour") && n.contains("one annotator"));
        choose();
        assertThat(text("#review-lack-text"))
                .startsWith("One annotator so far (")
                .contains("accept");
        assertThat(isShown("#review-merge")).isTrue();
        take("06-review-lack");
        clickOn("#review-accept");
        await(() -> text("#review-lack-text").contains("work is gold"));
        awaitSaved();
        assertThat(gold()).hasSizeGreaterThan(20);
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> text("#review-lack-text").startsWith("One annotator so far"));
        // The other one is done now: it is compared at once, and the list says so.
        interact(this::finish);
        await(() -> text("#review-left").startsWith("9"));
        keys(KeyCode.DIGIT1, KeyCode.CONTROL);
        interact(() -> window.session().orElseThrow().undo());
        awaitSaved();
        keys(KeyCode.DIGIT5, KeyCode.CONTROL);
        await(() -> isShown("#review-lack"));
        assertThat(documents.getItems().stream().map(r -> documents.getConverter().toString(r)))
                .anyMatch(n -> n.startsWith("Harbour") && n.contains("one annotator"));
    }

    private void finish() {
        var session = window.session().orElseThrow();
        var row = session.documents().get(1);
        session.perform(Recipes.setStatus(lastAtWork(row), LayerHead.Status.DONE));
    }

    private static LayerHead lastAtWork(DocumentRow row) {
        return row.layers().stream()
                .map(DocumentRow.LayerCount::head)
                .filter(h -> h.kind() == LayerHead.Kind.WORK)
                .toList()
                .getLast();
    }

    @Test
    void I04_oneAnnotatorsWorkIsReviewedSpanBySpanByTheSameKeys() throws Exception {
        open();
        choose();
        keys(KeyCode.O);
        await(() -> isShown("#review-queue") && text("#review-left").contains(" left"));
        int all = lookup("#review-queue").queryListView().getItems().size();
        assertThat(text("#review-left")).isEqualTo(all + " of " + all + " left");
        assertThat(text("#review-question")).isEqualTo("Is this right?");
        take("06-review-alone");
        assertThat(new KeptView(desktop.preferences, file).alone())
                .as("for the next start")
                .containsExactly(review().documentId());
        var before = gold().size();
        keys(KeyCode.X);
        await(() -> text("#review-left").startsWith((all - 1) + " of"));
        keys(KeyCode.DIGIT1);
        await(() -> text("#review-left").startsWith((all - 2) + " of"));
        keys(KeyCode.F);
        keys(KeyCode.RIGHT, KeyCode.SHIFT, KeyCode.CONTROL);
        keys(KeyCode.ENTER);
        await(() -> text("#review-left").startsWith((all - 3) + " of"));
        keys(KeyCode.K);
        keys(KeyCode.P);
        await(() -> text("#review-told").contains("one annotator, decided by " + REVIEWER.name()));
        interact(() -> desktop.look.zoomProperty().set(150));
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        take("06-review-alone-150-dark");
        assertThat(CutTexts.in(stage.getScene())).isEmpty();
        interact(() -> desktop.look.zoomProperty().set(100));
        awaitSaved();
        var decisions = review().decisions();
        assertThat(decisions).hasSize(3);
        assertThat(decisions.getLast().answers()).anyMatch(a -> a.way() == Way.BY_HAND);
        assertThat(gold().size()).isEqualTo(before - 1);
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> text("#review-left").startsWith((all - 2) + " of"));
    }

    private void choose() {
        ComboBox<DocumentRow> documents = lookup("#review-documents").query();
        interact(() ->
                documents.setValue(
                        documents.getItems().stream()
                                .filter(r -> r.document().title().startsWith("Harbour"))
                                .findFirst()
                                .orElseThrow()));
        await(() -> isShown("#review-lack"));
    }

    private void open() throws Exception {
        file = folder.resolve("Sample.hearsay");
        try (var project = SampleProject.create(file, REVIEWER.name())) {
            change(project);
        }
        Platform.runLater(() -> window.start(Optional.of(file)));
        awaitArticle();
        keys(KeyCode.DIGIT5, KeyCode.CONTROL);
        await(() -> isShown("#place-review"));
        await(() -> !lookup("#review-documents").<ComboBox<?>>query().getItems().isEmpty());
    }
}
