package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.hearsay.ui.article.ArticleView;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The article takes the keyboard however soon it is there.
class FirstFocusTest extends ArticleWindowTest {

    private final CompletableFuture<Boolean> inWindow = new CompletableFuture<>();

    @Start
    void start(Stage first) {
        stage = first;
        desktop =
                new TestDesktop(
                        folder,
                        () -> {
                            var made = new ArticleView();
                            article = made;
                            // Comes before the next frame, as an article that is read fast does.
                            Platform.runLater(
                                    () -> inWindow.complete(made.node().getScene() != null));
                            return made;
                        });
        window = desktop.window(first);
    }

    @Test
    void theArticleIsInTheWindowBeforeTheFirstFrameOfItsPlace() throws Exception {
        open(List.of("Talks\n\nMike Pompeo said so.\n"));
        assertThat(inWindow.get(20, TimeUnit.SECONDS)).isTrue();
        await(() -> lookup("#article").query().isFocused());
    }
}
