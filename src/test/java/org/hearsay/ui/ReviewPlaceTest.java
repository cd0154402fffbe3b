package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.model.Decision;
import org.hearsay.settings.Theme;
import org.hearsay.ui.review.desk.Order;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The sample's second text is reviewed by the keyboard alone.
class ReviewPlaceTest extends ReviewWindowTest {

    /// What in the key bar is plainly no answer.
    private static final Pattern OTHERS =
            Pattern.compile(
                    "Next|Previous|Other order|Comment.*|Answer|Resolve.*|Remove.*|Fix by hand|Side by side.*|All keys"
                            + "|Show who|Contest|Where .*|Decide later|Ask .*");

    @Start
    void start(Stage first) {
        prepareReview(first);
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
        var whole = "Ines Havel, who leads the dock workers' union";
        var endings =
                Map.of(
                        ": “Ines Havel”",
                        "Ines Havel",
                        "shared part: “Ines Havel”",
                        "Ines Havel",
                        ": “" + whole + "”",
                        whole,
                        "both together: “" + whole + "”",
                        whole);
        for (var each : endings.entrySet()) {
            keys(digit(each.getKey()));
            assertThat(text("#review-left")).isEqualTo("8 of 9 left");
            assertThat(text("#review-title")).isNotEqualTo(first);
            awaitSaved();
            assertThat(words())
                    .filteredOn(w -> w.startsWith("Ines"))
                    .containsExactly(each.getValue());
            keys(KeyCode.Z, KeyCode.CONTROL);
            await(() -> text("#review-left").equals("9 of 9 left"));
            assertThat(text("#review-title")).isEqualTo(first);
        }
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
        assertThat(text("#review-merged")).isEqualTo("A  B  ▸ Gold");
        for (int i = 0; i < 9; i++) {
            assertThat(everyText()).noneMatch(t -> name.matcher(t).find());
            keys(KeyCode.J);
        }
        keys(KeyCode.DIGIT1);
        await(() -> text("#review-left").equals("8 of 9 left"));
        keys(KeyCode.K);
        assertThat(text("#review-merged")).isEqualTo("AK  BL  ▸ Gold");
        keys(KeyCode.P);
        await(() -> isShown("#review-told"));
        assertThat(text("#review-told"))
                .containsPattern("from (AK|BL)")
                .contains("extent, decided by " + REVIEWER.name())
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
    void I06_aReviewerWhoReadsNothingButTheKeyBarSettlesAllNine() throws Exception {
        reviewTheHarbour();
        int pressed = 0;
        while (!isShown("#review-end") && pressed < 20) {
            var answers =
                    keyBar().stream().filter(b -> !OTHERS.matcher(b.getText()).matches()).toList();
            var chosen = answers.get(pressed % answers.size());
            var before = text("#review-left");
            type(KeyCode.getKeyCode(((Label) chosen.getGraphic()).getText()));
            pressed++;
            await(() -> !text("#review-left").equals(before));
        }
        assertThat(text("#review-end")).isEqualTo("All 9 differences are decided.");
        assertThat(pressed).isEqualTo(9);
        awaitSaved();
        assertThat(review().standings().all()).allMatch(s -> s.isSettled());
    }

    @Test
    void G10_whenAllIsDecidedOneKeyLocksGoldUnderANameAndUndoOpensIt() throws Exception {
        reviewTheHarbour();
        for (int i = 0; i < 9; i++) {
            keys(KeyCode.X);
        }
        await(() -> isShown("#review-lock"));
        keys(KeyCode.L);
        await(() -> isShown("#review-lock-name"));
        Shots.take(stage.getScene(), "review-lock");
        keys(KeyCode.ENTER);
        await(() -> isShown("#review-locked"));
        assertThat(text("#review-locked")).contains("version 1", REVIEWER.name());
        keys(KeyCode.J);
        assertThat(keyBar()).noneMatch(b -> b.getText().equals("Keep both"));
        Shots.take(stage.getScene(), "review-locked");
        awaitSaved();
        assertThat(review().isLocked()).isTrue();
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> !isShown("#review-locked"));
        awaitSaved();
        assertThat(review().isLocked()).isFalse();
    }

    @Test
    void G10_whoUnlocksGoldSaysWhyAndUndoLocksItAgain() throws Exception {
        reviewTheHarbour();
        for (int i = 0; i < 9; i++) {
            keys(KeyCode.X);
        }
        await(() -> isShown("#review-lock"));
        keys(KeyCode.L);
        keys(KeyCode.ENTER);
        await(() -> isShown("#review-locked"));
        assertThat(text("#review-locked")).startsWith("Gold is locked as version 1 by ");
        keys(KeyCode.L, KeyCode.SHIFT);
        await(() -> lookup("#review-unlock-why").query().isFocused());
        keys(KeyCode.ESCAPE);
        await(() -> isShown("#review-unlock"));
        keys(KeyCode.L, KeyCode.SHIFT);
        await(() -> lookup("#review-unlock-why").query().isFocused());
        write("a typo");
        take("review-unlock");
        keys(KeyCode.ENTER);
        await(() -> !isShown("#review-locked"));
        awaitSaved();
        var last = review().decisions().getLast();
        assertThat(last.verdict()).isEqualTo(Decision.Verdict.UNLOCKED);
        assertThat(last.remark()).isEqualTo("a typo");
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> isShown("#review-locked"));
    }

    @Test
    void theMouseDoesTheSame() throws Exception {
        reviewTheHarbour();
        clickOn("#review-option-2");
        await(() -> text("#review-left").equals("8 of 9 left"));
        assertThat(rows()).first().asString().startsWith("✓").endsWith("·\u00a0B");
        clickOn("#review-later");
        await(() -> text("#review-left").equals("8 of 9 left"));
        ListView<?> queue = lookup("#review-queue").queryListView();
        assertThat(queue.getItems()).hasSize(9);
        assertThat(isShown("#review-shown")).isFalse();
        clickOn("#review-hide");
        await(() -> isShown("#review-shown"));
        assertThat(text("#review-shown")).isEqualTo("8 of 9 shown, 8 left");
        interact(() -> queue.requestFocus());
        var inText = List.copyOf(queue.getItems());
        keys(KeyCode.S);
        await(() -> !inText.equals(List.copyOf(queue.getItems())));
        assertThat(lookup("#review-order").<ChoiceBox<Order>>query().getValue())
                .isEqualTo(Order.KIND);
        assertThat(desktop.preferences.now().recent(file).orElseThrow().window().filters())
                .containsEntry("review-order", "KIND");
    }

    private List<String> rows() {
        return lookup("#review-queue .list-cell").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .filter(t -> t != null)
                .sorted(Comparator.comparing((String t) -> !t.startsWith("✓")))
                .toList();
    }

    @Test
    void aLetterInACommentDecidesNothingAndTheKeyBarSaysSo() throws Exception {
        reviewTheHarbour();
        keys(KeyCode.M);
        await(() -> keyTexts().contains("Write the comment"));
        assertThat(keyTexts()).doesNotContain("Decide later", "Nobody is right");
        write("x1 why?");
        keys(KeyCode.J);
        keys(KeyCode.ENTER);
        await(() -> keyTexts().contains("Decide later"));
        awaitSaved();
        assertThat(text("#review-left")).isEqualTo("9 of 9 left");
        assertThat(review().comments()).anyMatch(c -> c.text().equals("x1 why?j"));
    }

    @Test
    void whatWasBegunAboutOneDifferenceWaitsThere() throws Exception {
        reviewTheHarbour();
        keys(KeyCode.M);
        write("for later");
        interact(() -> lookup("#review-queue").query().requestFocus());
        keys(KeyCode.J);
        assertThat(isShown("#review-writing")).isFalse();
        keys(KeyCode.K);
        await(() -> isShown("#review-writing"));
        assertThat(lookup("#review-writing").<TextField>query().getText()).isEqualTo("for later");
    }

    /// The menu and the palette do what the key bar does, and say so where they cannot.
    @Test
    void I01_everyKeyOfThePlaceIsACommandWithThatKey() throws Exception {
        reviewTheHarbour();
        keys(KeyCode.DIGIT1);
        var bar =
                keyBar().stream()
                        .map(Node::getId)
                        .filter(id -> !id.startsWith("key-option"))
                        .toList();
        for (var id : bar) {
            var name = id.substring("key-".length());
            var command = command(name.equals("keys") ? name : "review-" + name);
            assertThat(command.enabled().get()).as(id).isTrue();
        }
        fire("review-none");
        await(() -> text("#review-left").equals("7 of 9 left"));
        keys(KeyCode.DIGIT1, KeyCode.CONTROL);
        await(() -> isShown("#article-title"));
        assertThat(command("review-none").enabled().get()).isFalse();
    }

    private List<String> keyTexts() {
        return keyBar().stream().map(Button::getText).toList();
    }

    @Test
    void I06_theMouseAloneSettlesAllNineToo() throws Exception {
        reviewTheHarbour();
        for (int i = 8; i >= 0; i--) {
            clickOn("#review-option-1");
            var left = i + " of 9 left";
            await(() -> text("#review-left").equals(left));
        }
        assertThat(text("#review-end")).isEqualTo("All 9 differences are decided.");
        assertThat(lookup("#review-card .secondary").<Label>queryAll())
                .as("who was right is no secret any more")
                .anyMatch(l -> l.getText().matches("9 decided: .*(AK|BL) \\d.*"));
        assertThat(rows()).anyMatch(r -> r.matches(".*·\u00a0(AK|BL)"));
    }

    @Test
    void I08_nothingIsCutInLargeTextInEitherArrangement() throws Exception {
        reviewTheHarbour();
        interact(() -> desktop.look.zoomProperty().set(150));
        take("06-review-150");
        assertThat(CutTexts.in(stage.getScene())).isEmpty();
        keys(KeyCode.V);
        await(() -> isShown("#review-columns"));
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        take("06-review-side-150-dark");
        assertThat(CutTexts.in(stage.getScene())).isEmpty();
    }

    @Test
    void twoPicturesToLookAt() throws Exception {
        reviewTheHarbour();
        take("06-review-light");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        take("06-review-dark");
        assertThat(isShown("#review-card")).isTrue();
    }
}
