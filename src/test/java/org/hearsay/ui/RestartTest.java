package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.hearsay.settings.Theme;
import org.hearsay.settings.WindowState;
import org.hearsay.ui.article.TextSelection;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// How a window is left and found again, and what it does where there is little room.
class RestartTest extends ArticleWindowTest {

    private static final String LONG =
            "The long debate\n\n"
                    + "Mr. Pompeo said that the talks went well and would go on. "
                            .repeat(8)
                            .concat("\n\n")
                            .repeat(30);

    @Start
    void start(Stage first) {
        prepare(first);
    }

    @Test
    void A02_documentCaretScrollAndPanesAreAsTheyWereLeft() {
        var file = project("Left", List.of("First\n\nNothing here.\n", LONG));
        openFile(file);
        keys(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        await(() -> text("#article-title").equals("The long debate"));
        int caret = LONG.indexOf("Mr.", LONG.length() / 2) + 4;
        interact(() -> article.select(new TextSelection(caret, caret)));
        interact(() -> article.scrollTo(caret));
        keys(KeyCode.F9);
        int top = WaitForAsyncUtils.waitForAsyncFx(5000, article::top);
        assertThat(top).isBetween(caret - 120, caret + 1);

        reopen(file);
        await(() -> text("#article-title").equals("The long debate"));
        assertThat(selection().caret()).isEqualTo(caret);
        await(() -> Math.abs(WaitForAsyncUtils.waitForAsyncFx(5000, article::top) - top) < 130);
        assertThat(lookup("#doc-list").tryQuery()).as("the list was put away").isEmpty();
        Node owner = stage.getScene().getFocusOwner();
        assertThat(owner.getId()).isEqualTo("article");
    }

    @Test
    void aWindowThatWasOnAScreenThatIsGoneComesToTheFirstOne() {
        var file = project("Away", List.of("First\n\nNothing here.\n"));
        openFile(file);
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    window.close();
                    return null;
                });
        await(() -> desktop.isClosed(window));
        desktop.preferences.change(s -> {
            var known = s.recent(file).orElseThrow();
            var left = known.window().frames().getFirst();
            var away = new WindowState.Bounds(90_000, 90_000, 1000, 700, false);
            var frame =
                    new WindowState.Frame(left.displays(), away, left.sizes(), left.hidden(), 100);
            var state = new WindowState(List.of(frame), "", 0, 0, Map.of());
            return s.withRecent(known.withWindow(state));
        });
        show(file);
        var screen = Screen.getPrimary().getVisualBounds();
        assertThat(screen.contains(stage.getX(), stage.getY())).isTrue();
    }

    @Test
    void theRightPaneIsADrawerWhereThereIsLittleRoom() {
        openSample("Reference");
        interact(() -> {
            stage.setWidth(960);
            stage.setHeight(600);
        });
        await(() -> lookup("#span-list").tryQuery().isEmpty());
        take("articleui-narrow");
        assertThat(lookup("#doc-list").query().getLayoutBounds().getWidth()).isGreaterThan(150);
        keys(KeyCode.F9, KeyCode.CONTROL);
        await(() -> isShown("#drawer"));
        assertThat(lookup("#drawer").query().getLayoutBounds().getWidth()).isEqualTo(280);
        take("articleui-drawer");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        take("articleui-drawer-dark");
        keys(KeyCode.F9, KeyCode.CONTROL);
        assertThat(isShown("#drawer")).isFalse();
        interact(() -> stage.setWidth(1280));
        await(() -> lookup("#span-list").tryQuery().isPresent());
        assertThat(isShown("#drawer")).isFalse();
        take("articleui-wide-again");
        assertThat(lookup("#doc-list").query().getLayoutBounds().getWidth()).isGreaterThan(150);
        assertThat(lookup("#span-list").query().getLayoutBounds().getWidth()).isGreaterThan(250);
        interact(() -> {
            stage.setHeight(800);
            desktop.look.zoomProperty().set(150);
        });
        take("articleui-zoom-150");
    }

    private void reopen(Path file) {
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    window.close();
                    return null;
                });
        await(() -> desktop.isClosed(window));
        show(file);
    }

    private void show(Path file) {
        Platform.runLater(() -> {
            stage = new Stage();
            window = desktop.window(stage);
            window.start(Optional.of(file));
        });
        await(() -> stage.isShowing() && String.valueOf(stage.getTitle()).contains("—"));
        awaitArticle();
    }
}
