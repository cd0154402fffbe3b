package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.model.DocumentRow;
import org.hearsay.project.Project;
import org.hearsay.project.review.Reviewing;
import org.hearsay.review.decide.Answering;
import org.hearsay.review.decide.Standing;
import org.hearsay.review.decide.TakingOver;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// One person at a time reviews an article; another is told who and takes it over.
class ReviewersWindowTest extends ReviewWindowTest {

    @Start
    void start(Stage first) {
        prepareReview(first);
    }

    /// Somebody has decided one of the ten.
    @Override
    void change(Project project) throws Exception {
        var row = project.documents(0, 10).toCompletableFuture().join().get(1);
        var reviewing = new Reviewing(project, Clock.systemUTC());
        var review = reviewing.of(row.document().id());
        var difference =
                review.standings().all().stream()
                        .filter(Standing::isForReviewer)
                        .findFirst()
                        .orElseThrow()
                        .difference();
        reviewing.settle(
                review,
                Answering.as(difference, difference.layers().getFirst()),
                reviewing.decider("Mia Otte"),
                "");
        takeOverWithoutTheRole(project);
    }

    /// As a file says of somebody whose program did not keep the promise.
    private static void takeOverWithoutTheRole(Project project) {
        var registry = project.registry().toCompletableFuture().join();
        var person = registry.annotatorNamed("AK").orElseThrow().id();
        var other = project.documents(0, 10).toCompletableFuture().join().getFirst();
        var now = Clock.systemUTC().instant();
        var step = new TakingOver(other.document()).by(person, project.ids().next(), now);
        project.log().append(person, step).toCompletableFuture().join();
    }

    @Override
    int left() {
        return 8;
    }

    @Test
    void I04_whoReviewsIsNamedOnTheRowAndAnotherTakesTheArticleOverInPlace() throws Exception {
        reviewTheHarbour();
        assertThat(row()).contains("Mia Otte");
        assertThat(text("#review-locked")).startsWith("Mia Otte is reviewing this article.");
        assertThat(isShown("#review-take-over")).isTrue();
        assertThat(keyBar()).noneMatch(b -> b.getText().startsWith("1"));
        take("06-review-other");
        keys(KeyCode.DIGIT1);
        assertThat(text("#review-left")).startsWith("8");

        keys(KeyCode.T);
        await(() -> !isShown("#review-take-over"));
        await(() -> row().contains("Rita Koch"));
        keys(KeyCode.DIGIT1);
        await(() -> text("#review-left").startsWith("7"));
        awaitSaved();
        assertThat(review().reviewer().orElseThrow().name()).isEqualTo("Rita Koch");

        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> text("#review-left").startsWith("8"));
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> isShown("#review-take-over"));
        await(() -> row().contains("Mia Otte"));

        keys(KeyCode.K);
        await(() -> text("#review-state").startsWith("Decided"));
        keys(KeyCode.C);
        await(() -> text("#review-state").startsWith("Contested"));
        assertThat(isShown("#review-take-over")).isFalse();
        assertThat(row()).contains("Mia Otte");
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> !text("#review-state").startsWith("Contested"));
        contestWithAComment();
    }

    /// By the tick box below the comment, in one step with it.
    private void contestWithAComment() throws Exception {
        if (!text("#review-state").startsWith("Decided")) {
            keys(KeyCode.K);
            await(() -> isShown("#review-state") && text("#review-state").startsWith("Decided"));
        }
        keys(KeyCode.M);
        await(() -> isShown("#review-contest-box"));
        assertThat(keyBar()).anyMatch(b -> b.getText().equals("Contest the decision"));
        write("Is it not longer?");
        keys(KeyCode.TAB);
        await(() -> lookup("#review-contest-box").query().isFocused());
        keys(KeyCode.SPACE);
        take("06-review-contest");
        keys(KeyCode.ENTER);
        await(() -> text("#review-state").startsWith("Contested"));
        assertThat(isShown("#review-contest-box")).isFalse();
        awaitSaved();
        assertThat(review().comments())
                .filteredOn(c -> c.text().equals("Is it not longer?"))
                .hasSize(1);
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> text("#review-state").startsWith("Decided"));
        awaitSaved();
        assertThat(review().comments()).noneMatch(c -> c.text().equals("Is it not longer?"));
    }

    @Test
    void I04_anAnnotatorIsToldThatReviewersDecideAndWhoChangesThat() throws Exception {
        creator = "Ada Kern";
        reviewTheHarbour();
        assertThat(text("#review-locked"))
                .startsWith("You are an annotator in this project")
                .contains("Ada Kern");
        assertThat(isShown("#review-take-over")).isFalse();
        assertThat(keyBar()).noneMatch(b -> b.getText().startsWith("T"));
        take("06-review-role");
        keys(KeyCode.DIGIT1);
        keys(KeyCode.T);
        assertThat(text("#review-left")).startsWith("8");
        assertThat(review().reviewer().orElseThrow().name()).isEqualTo("Mia Otte");

        keys(KeyCode.DIGIT7, KeyCode.CONTROL);
        await(() -> isShown("#place-history") && !steps().isEmpty());
        take("08-history-role");
        assertThat(steps())
                .filteredOn(t -> t.contains("AK decided without being a reviewer"))
                .hasSize(1);
    }

    private List<String> steps() {
        return lookup("#history-list .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private String row() {
        ComboBox<DocumentRow> documents = lookup("#review-documents").query();
        return documents.getConverter().toString(documents.getValue());
    }
}
