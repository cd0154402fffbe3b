package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Cards that have long words of an article from right to left.
class RightToLeftSheetsTest extends WindowTest {

    private static final String LINE =
            "قال الوزير إن المحادثات سارت على ما يرام، وإن البلاد ستلتزم بما وعدت به. "
                    .repeat(6)
                    .strip();

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void E09_anArticleFromRightToLeftIsCorrected() throws Exception {
        drop(List.of(Files.writeString(folder.resolve("a.txt"), "Title\n\n" + LINE + "\n")));
        await(() -> isShown("#import-start"));
        await(() -> !lookup("#import-start").<Button>query().isDisabled());
        keys(KeyCode.ENTER);
        awaitArticle();
        fire("edit-text");
        await(() -> isShown("#revise-sheet"));
        var area = lookup("#revise-text").<StyleClassedTextArea>query();
        interact(() -> area.replaceText(area.getText().replace("الوزير", "الرئيس")));
        await(() -> !lookup("#revise-changes").<ListView<?>>query().getItems().isEmpty());
        interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        Shots.take(stage.getScene(), "revise-right-to-left");
        keys(KeyCode.ENTER, KeyCode.CONTROL);
        await(() -> !isShown("#revise-sheet"));
        var session = window.session().orElseThrow();
        await(() -> session.documentProperty().get().text().contains("الرئيس"));
        assertThat(session.documentProperty().get().text()).doesNotContain("الوزير");
    }

    /// Whose pieces in the fonts of several scripts JavaFX would put from left to right.
    @Test
    void E09_theStartOfAFileReadsFromRightToLeftToo() throws Exception {
        var title = "القدس (رويترز) — قال \"نعم\" يوم 12 مارس.";
        drop(List.of(Files.writeString(folder.resolve("a.txt"), title + "\n\n" + LINE + "\n")));
        await(() -> isShown("#import-text"));
        await(() -> !lookup("#import-start").<Button>query().isDisabled());
        var flow = lookup("#import-text").<TextFlow>query();
        interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        Shots.take(stage.getScene(), "import-right-to-left");
        var left = new ArrayList<Double>();
        int length = 0;
        for (var piece : flow.getChildren()) {
            if (length < title.length()) {
                left.add(piece.getBoundsInParent().getMinX());
                length += ((Text) piece).getText().length();
            }
        }
        assertThat(left).hasSizeGreaterThan(9).isSortedAccordingTo(Comparator.reverseOrder());
        var first = flow.getChildren().getFirst().getBoundsInParent();
        assertThat(first.getMaxX()).isCloseTo(flow.getWidth(), within(4.0));
    }
}
