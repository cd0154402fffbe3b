package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.model.talk.Talk;
import org.hearsay.model.talk.Talks;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Threads of comments about a difference and about the article, and the list narrowed.
class ReviewTalkTest extends ReviewWindowTest {

    @Start
    void start(Stage first) {
        prepareReview(first);
    }

    @Test
    void aThreadIsAnsweredResolvedReopenedAndRemovedByKeys() throws Exception {
        reviewTheHarbour();
        say(KeyCode.M, "Which is it, @RK?");
        await(() -> said().anyMatch(t -> t.contains("Which is it")));
        say(KeyCode.A, "The longer one");
        await(() -> said().anyMatch(t -> t.contains("The longer one")));
        var talk = talk();
        assertThat(talk.answers()).extracting(c -> c.text()).containsExactly("The longer one");
        keys(KeyCode.R);
        await(() -> !talk().isOpen());
        assertThat(said()).noneMatch(t -> t.contains("The longer one"));
        keys(KeyCode.R);
        await(() -> talk().isOpen());
        take("06-review-talk");
        narrow(5);
        choose("For me (@)");
        await(() -> rows() == 1);
        choose("All");
        keys(KeyCode.DELETE);
        await(() -> talks().isEmpty());
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> talks().size() == 1);
        assertThat(talk().answers()).hasSize(1);
        keys(KeyCode.M, KeyCode.SHIFT);
        write("A good one to train on");
        keys(KeyCode.ENTER);
        await(() -> said().anyMatch(t -> t.contains("A good one")));
        assertThat(text("#review-left")).isEqualTo("9 of 9 left");
        awaitSaved();
        assertThat(review().comments())
                .anyMatch(c -> c.subject().equals(c.document()) && c.text().contains("train on"));
    }

    @Test
    void theMouseDoesTheSameToAThread() throws Exception {
        reviewTheHarbour();
        clickOn("#review-comment");
        write("Really?");
        keys(KeyCode.ENTER);
        await(() -> isShown("#review-talk-turn"));
        clickOn("#review-talk-turn");
        await(() -> !talk().isOpen());
        clickOn("#review-talk-remove");
        await(() -> talks().isEmpty());
    }

    @Test
    void theListIsNarrowedByKindByLabelAndByWords() throws Exception {
        reviewTheHarbour();
        choose("◆ value");
        keys(KeyCode.J);
        await(() -> text("#review-title").contains("value"));
        assertThat(rows()).isEqualTo(1);
        choose("Claim");
        assertThat(rows()).isGreaterThan(2);
        choose("All");
        clickOn("#review-words");
        write("Ines");
        keys(KeyCode.ENTER);
        keys(KeyCode.J);
        await(() -> text("#review-title").contains("extent"));
        assertThat(rows()).isEqualTo(1);
        clickOn("#review-words");
        keys(KeyCode.ESCAPE);
        assertThat(rows()).isEqualTo(9);
        clickOn("#review-hide");
        keys(KeyCode.DIGIT1);
        await(() -> text("#review-left").equals("8 of 9 left"));
        assertThat(rows()).isEqualTo(8);
    }

    /// What was taken over by itself can be looked at, and refused.
    @Test
    void whatAllAgreeOnIsListedOnDemand() throws Exception {
        reviewTheHarbour();
        var gold = gold().size();
        choose("Agreed");
        await(() -> rows() >= 16);
        keys(KeyCode.J);
        await(() -> text("#review-question").startsWith("All agree"));
        keys(KeyCode.X);
        awaitSaved();
        await(() -> gold().size() == gold - 1);
    }

    private void say(KeyCode key, String text) {
        keys(key);
        write(text);
        keys(KeyCode.ENTER);
        awaitSaved();
    }

    /// Leaves the first difference and comes back, as one does.
    private void narrow(int steps) {
        for (int i = 0; i < steps; i++) {
            keys(KeyCode.J);
        }
        for (int i = 0; i < steps; i++) {
            keys(KeyCode.K);
        }
    }

    private void choose(String name) {
        ChoiceBox<Object> box = lookup("#review-filter").query();
        interact(() ->
                box.setValue(
                        box.getItems().stream()
                                .filter(c -> box.getConverter().toString(c).equals(name))
                                .findFirst()
                                .orElseThrow()));
        interact(() -> lookup("#review-queue").query().requestFocus());
    }

    private int rows() {
        return lookup("#review-queue").<ListView<?>>query().getItems().size();
    }

    private Stream<String> said() {
        return lookup(".review-said").queryAllAs(Label.class).stream().map(Label::getText);
    }

    /// The threads on the first difference.
    private List<Talk> talks() throws Exception {
        awaitSaved();
        var review = review();
        var first =
                review.standings().all().stream()
                        .filter(s -> s.isForReviewer())
                        .toList()
                        .getFirst();
        var names = first.difference().names().toList();
        return Talks.of(review.comments()).all().stream()
                .filter(t -> names.contains(t.subject()))
                .toList();
    }

    private Talk talk() throws Exception {
        return talks().getFirst();
    }
}
