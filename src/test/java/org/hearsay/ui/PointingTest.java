package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.hearsay.settings.Theme;
import org.hearsay.ui.article.marks.MarkHit.Part;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The article by mouse, and what appears over it.
class PointingTest extends ArticleWindowTest {

    private static final String TEXT =
            "Talks\n\nMike Pompeo said that the talks went very well, and that they would go on.\n\n"
                    + "A spokesman for the ministry denied that any talks had taken place.\n";

    @Start
    void start(Stage first) {
        prepare(first);
    }

    @Test
    @Tag("display")
    void B04_whatIsDraggedOverSnapsToWholeWordsAndLeavesTheFullStopOut() {
        open(TEXT);
        drag(spotIn("ministry denied", 3), spotIn("place.\n", 2));
        assertThat(selectedWords())
                .as("as it was dragged")
                .startsWith("istry denied")
                .endsWith("pl");
        keys(KeyCode.C);
        assertThat(words(only("CLAIM")))
                .isEqualTo("ministry denied that any talks had taken place");
        keys(KeyCode.DELETE);
        keys(KeyCode.ESCAPE);
        drag(spotIn("talks had", 2), spotIn("place.\n", 5).add(8, 0));
        assertThat(selectedWords()).isEqualTo("lks had taken place.");
        keys(KeyCode.C);
        assertThat(words(only("CLAIM"))).isEqualTo("talks had taken place");
    }

    @Test
    @Tag("display")
    void C06_shiftClickMovesTheNearerEnd() {
        open(TEXT);
        caretBefore("Pompeo");
        keys(KeyCode.S);
        var before = only("SPEAKER");
        assertThat(words(before)).isEqualTo("Mike Pompeo");

        select("talks went very well");
        keys(KeyCode.C);
        var claim = only("CLAIM");
        var far = wordsOf(claim);
        press(KeyCode.SHIFT);
        clickOn(far);
        release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(only("CLAIM").anchor().length()).isLessThan(claim.anchor().length());
        assertThat(only("CLAIM").id()).isEqualTo(claim.id());
        assertThat(only("SPEAKER")).isEqualTo(before);
    }

    @Test
    @Tag("display")
    void C07_aDraggedHandleMovesByWordsAndWithAltByCharacters() {
        open(TEXT);
        select("talks went");
        keys(KeyCode.C);
        var handle = part(only("CLAIM"), Part.END_HANDLE);
        drag(handle, handle.add(42, 0));
        var byWords = words(only("CLAIM"));
        assertThat(byWords).isIn("talks went very", "talks went very well");

        var start = part(only("CLAIM"), Part.START_HANDLE);
        press(KeyCode.ALT);
        drag(start, start.add(13, 0));
        release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(only("CLAIM"))).matches("(alks|lks|ks) went very( well)?");
        take("articleui-half-word");
    }

    @Test
    @Tag("display")
    void C01_theSameSpotClickedAgainGoesOutwards() {
        openSample("Reference");
        var nested =
                layer().annotations().stream()
                        .filter(a -> words(a).startsWith("that North Korea intends"))
                        .findFirst()
                        .orElseThrow();
        interact(() -> window.show(document().id(), nested.id()));
        var spot = wordsOf(nested);
        var seen = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            clickOnceAt(spot);
            seen.add(selectedWords());
        }
        int first = document().text().indexOf(words(nested)) + 5;
        var around = layer().at(first).stream().map(this::words).toList();
        assertThat(around).hasSizeGreaterThan(2);
        assertThat(seen).isSubsetOf(layer().annotations().stream().map(this::words).toList());
        int innermost = seen.getFirst().length();
        assertThat(seen.get(1).length()).isGreaterThanOrEqualTo(innermost);
        assertThat(seen.stream().distinct().count()).isGreaterThanOrEqualTo(3);
        assertThat(text("#announcer")).contains(" here");
    }

    @Test
    @Tag("display")
    void hoverSaysWhatASpanIsAndEscapeHidesIt() {
        openSample("Reference");
        var claim =
                layer().annotations().stream()
                        .filter(a -> a.label().equals("CLAIM"))
                        .filter(a ->
                                layer().relationsOf(a.id()).stream()
                                        .anyMatch(r ->
                                                r.type().equals("said_by")
                                                        && r.source().equals(a.id())))
                        .findFirst()
                        .orElseThrow();
        interact(() -> window.show(document().id(), claim.id()));
        var chip = part(claim, Part.CHIP);
        moveTo(chip.add(-30, -40));
        moveTo(chip);
        await(() -> isShown("#hover-card"));
        assertThat(text("#hover-card")).startsWith("Claim · ").contains("said by");
        assertThat(layer().annotation(claim.id())).isPresent();
        take("articleui-hover");
        keys(KeyCode.ESCAPE);
        assertThat(isShown("#hover-card")).isFalse();
        assertThat(selectedWords()).as("Esc hid the card only").isEqualTo(words(claim));

        moveTo(chip.add(-30, -40));
        moveTo(chip);
        await(() -> isShown("#hover-card"));
        Label card = lookup("#hover-card").query();
        moveTo(card);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isShown("#hover-card")).isTrue();
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        take("articleui-hover-dark");
    }

    @Test
    void I06_theMenuOfTheArticleOpensByMouseAndByKeyAndMarks() {
        open(TEXT);
        caretBefore("Pompeo");
        keys(KeyCode.F10, KeyCode.SHIFT);
        await(() -> lookup("#context-label-SPEAKER").tryQuery().isPresent());
        keys(KeyCode.ESCAPE);
        await(() -> lookup("#context-label-SPEAKER").tryQuery().isEmpty());
        keys(KeyCode.S);
        var speaker = only("SPEAKER");
        caretBefore("A spokesman");
        rightClickOn(wordsOf(speaker));
        await(() -> lookup("#context-remove").tryQuery().isPresent());
        assertThat(selectedWords()).isEqualTo("Mike Pompeo");
        clickOn("#context-remove");
        assertThat(layer().annotations()).isEmpty();
    }

    @Test
    void enterOnSelectedWordsChoosesALabelByItsName() {
        open(TEXT);
        select("spokesman for the ministry");
        keys(KeyCode.ENTER);
        await(() -> isShown("#label-picker"));
        take("articleui-label-picker");
        keys(KeyCode.T);
        keys(KeyCode.A);
        keys(KeyCode.ENTER);
        assertThat(only("TARGET").anchor().start()).isEqualTo(TEXT.indexOf("spokesman"));
        assertThat(isShown("#label-picker")).isFalse();
        keys(KeyCode.ESCAPE);
        keys(KeyCode.S);
        assertThat(layer().annotations()).as("the article has the keyboard again").hasSize(2);
    }

    @Test
    void B10_withoutSingleKeysLettersDoNothingAndTheMenuStillMarks() {
        open(TEXT);
        interact(() -> desktop.preferences.change(s -> s.withHabits(h -> h.withSingleKeys(false))));
        caretBefore("Pompeo");
        for (var key : new KeyCode[] {KeyCode.S, KeyCode.C, KeyCode.DIGIT1, KeyCode.J}) {
            keys(key);
        }
        assertThat(layer().annotations()).isEmpty();
        assertThat(selection().caret()).isEqualTo(TEXT.indexOf("Pompeo"));
        Node button = lookup(n -> "key-label:SPEAKER".equals(n.getId())).query();
        clickOn(button);
        assertThat(words(only("SPEAKER"))).isEqualTo("Mike Pompeo");
    }

    @Test
    void I07_theAnnouncerSaysWhatIsSelected() {
        open(TEXT);
        caretBefore("Pompeo");
        keys(KeyCode.S);
        await(() -> text("#announcer").startsWith("Speaker, 2 words"));
        caretBefore("talks went");
        keys(KeyCode.C);
        await(() -> text("#announcer").startsWith("Claim, "));
        assertThat(text("#announcer")).doesNotContain("said by");
        keys(KeyCode.R);
        keys(KeyCode.R);
        await(() -> text("#announcer").contains("said by Mike Pompeo"));
        keys(KeyCode.ESCAPE);
        await(() -> text("#announcer").isEmpty());
    }

    @Test
    void copyTakesTheWordsAndWithShiftTheSpan() {
        open(TEXT);
        caretBefore("Pompeo");
        keys(KeyCode.S);
        keys(KeyCode.C, KeyCode.CONTROL);
        assertThat(clipboard()).isEqualTo("Mike Pompeo");
        keys(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(clipboard())
                .startsWith("{")
                .contains("\"label\":\"SPEAKER\"", "\"text\":\"Mike Pompeo\"")
                .doesNotContain("\n");
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Clipboard.getSystemClipboard().getString());
    }

    /// A click that counts as the first, as after the time of a double-click.
    private void clickOnceAt(Point2D spot) {
        moveTo(spot.add(60, 0));
        clickOn(MouseButton.SECONDARY);
        keys(KeyCode.ESCAPE);
        clickOn(spot);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
