package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.hearsay.model.Annotation;
import org.hearsay.model.Decision;
import org.hearsay.model.LayerHead;
import org.hearsay.project.Projects;
import org.hearsay.project.review.Review;
import org.hearsay.project.review.Reviewing;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The sample's second text is reviewed by the keyboard alone.
class ReviewPlaceTest extends WindowTest {

    /// What in the key bar is plainly no answer.
    private static final Pattern OTHERS =
            Pattern.compile(
                    "Next|Previous|Comment|All keys|Show who|Contest|Where .*|Decide later|Ask .*");

    private Path file = Path.of("");

    @Start
    void start(Stage first) {
        prepare(first);
    }

    private void reviewTheHarbour() throws Exception {
        file = folder.resolve("Sample.hearsay");
        SampleProject.create(file, TestDesktop.ME).close();
        Platform.runLater(() -> window.start(Optional.of(file)));
        awaitArticle();
        keys(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        await(() -> text("#article-title").startsWith("Harbour"));
        keys(KeyCode.DIGIT5, KeyCode.CONTROL);
        await(() -> isShown("#place-review") && text("#review-left").startsWith("9"));
        awaitSaved();
    }

    @Test
    void G01_nineDifferencesOfAllKindsAndWhatIsAgreedIsInGoldWithoutAKey() throws Exception {
        reviewTheHarbour();
        assertThat(text("#review-left")).isEqualTo("9 of 9 left");
        assertThat(text("#review-agreed")).isEqualTo("16 agreed, in gold");
        awaitSaved();
        assertThat(review().standings().all().stream().filter(s -> s.isForReviewer()))
                .extracting(s -> s.difference().kind().name())
                .containsExactlyInAnyOrder(
                        "EXTENT",
                        "EXTENT",
                        "VALUE",
                        "LINK",
                        "LABEL",
                        "SPEAKER",
                        "FLAGGED",
                        "ONLY_ONE",
                        "ONLY_ONE");
        assertThat(gold()).hasSize(16);
    }

    @Test
    void G02_G03_oneDigitDecidesAndOpensTheNextAndUndoGoesBack() throws Exception {
        reviewTheHarbour();
        var first = text("#review-title");
        assertThat(first).contains("extent");
        keys(KeyCode.DIGIT2);
        assertThat(text("#review-left")).isEqualTo("8 of 9 left");
        assertThat(text("#review-title")).isNotEqualTo(first);
        awaitSaved();
        assertThat(words()).contains("Ines Havel");
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> text("#review-left").equals("9 of 9 left"));
        assertThat(text("#review-title")).isEqualTo(first);
        keys(KeyCode.DIGIT1);
        awaitSaved();
        assertThat(words()).contains("Ines Havel, who leads the dock workers' union");
    }

    @Test
    void G04_xLeavesGoldEmptyThereAndTheDifferenceDecided() throws Exception {
        reviewTheHarbour();
        keys(KeyCode.X);
        await(() -> text("#review-left").equals("8 of 9 left"));
        awaitSaved();
        assertThat(words()).noneMatch(w -> w.startsWith("Ines Havel"));
        assertThat(review().decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.view()).isEqualTo(Decision.View.BLIND));
    }

    @Test
    void G05_G07_namesAreHiddenUntilItIsDecidedAndPTellsThemThen() throws Exception {
        reviewTheHarbour();
        var name = Pattern.compile("\\b(AK|BL)\\b");
        for (int i = 0; i < 9; i++) {
            assertThat(everyText()).noneMatch(t -> name.matcher(t).find());
            keys(KeyCode.J);
        }
        keys(KeyCode.DIGIT1);
        await(() -> text("#review-left").equals("8 of 9 left"));
        keys(KeyCode.K);
        keys(KeyCode.P);
        await(() -> isShown("#review-provenance"));
        assertThat(text("#review-provenance"))
                .containsPattern("from (AK|BL)")
                .contains("extent, decided by " + TestDesktop.ME)
                .contains("blind");
    }

    @Test
    void whoLooksAtTheNamesBeforeIsRecorded() throws Exception {
        reviewTheHarbour();
        keys(KeyCode.P);
        await(() -> everyText().stream().anyMatch(t -> t.contains("AK")));
        keys(KeyCode.DIGIT1);
        await(() -> text("#review-left").equals("8 of 9 left"));
        awaitSaved();
        assertThat(review().decisions().getFirst().view()).isEqualTo(Decision.View.OPEN);
    }

    /// Point 7: the key bar is the only help.
    @Test
    void aReviewerWhoReadsNothingButTheKeyBarSettlesAllNine() throws Exception {
        reviewTheHarbour();
        int pressed = 0;
        while (!isShown("#review-end") && pressed < 20) {
            var answers =
                    keyBar().stream().filter(b -> !OTHERS.matcher(b.getText()).matches()).toList();
            var chosen = answers.get(pressed % answers.size());
            type(KeyCode.getKeyCode(((Label) chosen.getGraphic()).getText()));
            WaitForAsyncUtils.waitForFxEvents();
            pressed++;
        }
        assertThat(text("#review-end")).isEqualTo("All 9 differences are decided.");
        assertThat(pressed).isEqualTo(9);
        awaitSaved();
        assertThat(review().standings().all()).allMatch(s -> s.isSettled());
    }

    @Test
    void theMouseDoesTheSame() throws Exception {
        reviewTheHarbour();
        clickOn("#review-option-2");
        await(() -> text("#review-left").equals("8 of 9 left"));
        clickOn("#review-later");
        await(() -> text("#review-left").equals("8 of 9 left"));
        ListView<?> queue = lookup("#review-queue").queryListView();
        assertThat(queue.getItems()).hasSize(9);
    }

    @Test
    void twoPicturesToLookAt() throws Exception {
        reviewTheHarbour();
        take("06-review-light");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        take("06-review-dark");
        assertThat(isShown("#review-card")).isTrue();
    }

    private void take(String name) {
        WaitForAsyncUtils.waitForFxEvents(20);
        interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        Shots.take(stage.getScene(), name);
    }

    private List<Button> keyBar() {
        return lookup("#key-bar .button").queryAllAs(Button.class).stream()
                .filter(Node::isVisible)
                .toList();
    }

    /// All but the status, which tells whose work it is: the person's own initials may be
    /// anybody's.
    private List<String> everyText() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () ->
                        Stream.of("#place-review", "#key-bar", "#message-bar")
                                .flatMap(id -> lookup(id).queryAll().stream())
                                .flatMap(this::texts)
                                .toList());
    }

    private Stream<String> texts(Node node) {
        var own =
                switch (node) {
                    case Text text -> Stream.of(text.getText());
                    case Labeled labeled ->
                            labeled.getTooltip() == null
                                    ? Stream.<String>empty()
                                    : Stream.of(labeled.getTooltip().getText());
                    default -> Stream.<String>empty();
                };
        var below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(this::texts)
                        : Stream.<String>empty();
        return Stream.concat(own, below).filter(t -> t != null);
    }

    private Review review() throws Exception {
        try (var project = Projects.openForReading(file)) {
            var rows = project.documents(0, 10).toCompletableFuture().join();
            return new Reviewing(project, Clock.systemUTC()).of(rows.get(1).document().id());
        }
    }

    private List<Annotation> gold() throws Exception {
        return review().document().layers().stream()
                .filter(l -> l.head().kind() == LayerHead.Kind.GOLD)
                .flatMap(l -> l.annotations().stream())
                .toList();
    }

    private Set<String> words() throws Exception {
        var text = review().document().article().text();
        return gold().stream().map(a -> text.at(a.anchor())).collect(Collectors.toSet());
    }
}
