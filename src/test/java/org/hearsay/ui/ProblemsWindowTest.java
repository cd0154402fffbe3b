package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.hearsay.model.LayerHead;
import org.hearsay.problem.Problem;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.schema.SchemaJson;
import org.hearsay.session.DocumentSession;
import org.hearsay.settings.Theme;
import org.hearsay.ui.article.ArticleView;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Problems by keyboard: walked, mended, undone, and asked about before *Done*.
class ProblemsWindowTest extends WindowTest {

    private static final String FIRST =
            """
            Council talks

            The mayor said the bridge is safe. Critics called it "a disaster" in a letter.
            """;
    private static final String SECOND = "More talks\n\nThe bridge is old.\n";

    private ArticleView article;

    @Start
    void start(Stage first) {
        stage = first;
        desktop = new TestDesktop(folder, () -> article = new ArticleView());
        window = desktop.window(first);
    }

    @Test
    void F8_walksProblemsAndOnIntoTheNextArticleWithOne() throws Exception {
        openTwoArticles();
        assertThat(rules()).containsExactly("speaker-with-cue", "half-word", "source_has_speaker");
        keys(KeyCode.F8);
        assertThat(selectedWords()).isEqualTo("The mayor said");
        keys(KeyCode.F8);
        assertThat(selectedWords()).isEqualTo("ridge is safe");
        keys(KeyCode.F8, KeyCode.SHIFT);
        assertThat(selectedWords()).isEqualTo("The mayor said");
        keys(KeyCode.F8);
        keys(KeyCode.F8);
        keys(KeyCode.F8);
        await(() -> text("#article-title").equals("second"));
        assertThat(selectedWords()).isEqualTo("idge");
        keys(KeyCode.F8);
        await(() -> text("#article-title").equals("first"));
        assertThat(selectedWords()).isEqualTo("The mayor said");
        keys(KeyCode.F8, KeyCode.SHIFT);
        await(() -> text("#article-title").equals("second"));
        look("problems-walked");
    }

    @Test
    void F01_eachFixIsOneStepThatUndoTakesBack() throws Exception {
        openTwoArticles();
        keys(KeyCode.F8);
        look("problems");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        look("problems-dark");
        keys(KeyCode.PERIOD, KeyCode.CONTROL);
        assertThat(selectedWords()).isEqualTo("The mayor");
        assertThat(rules()).containsExactly("half-word", "source_has_speaker");
        keys(KeyCode.Z, KeyCode.CONTROL);
        assertThat(rules()).hasSize(3);
        keys(KeyCode.Y, KeyCode.CONTROL);
        keys(KeyCode.F8);
        keys(KeyCode.PERIOD, KeyCode.CONTROL);
        assertThat(selectedWords()).isEqualTo("bridge is safe");
        keys(KeyCode.F8);
        keys(KeyCode.PERIOD, KeyCode.CONTROL);
        assertThat(rules()).isEmpty();
        assertThat(document().shownProperty().get().relationCount()).isEqualTo(1);
        keys(KeyCode.Z, KeyCode.CONTROL);
        assertThat(rules()).containsExactly("source_has_speaker");
    }

    @Test
    void theListIsWorkedDownByKeysAlone() throws Exception {
        openTwoArticles();
        keys(KeyCode.F8);
        keys(KeyCode.F6);
        keys(KeyCode.F6);
        ListView<?> list = lookup("#problems").query();
        assertThat(list.isFocused()).isTrue();
        keys(KeyCode.DIGIT1);
        assertThat(list.getItems()).hasSize(2);
        assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
        keys(KeyCode.DIGIT1);
        assertThat(list.getItems()).hasSize(1);
        Pane ways = lookup("#problem-ways").query();
        assertThat(ways.getChildren()).hasSize(4);
        look("problems-list");
        keys(KeyCode.DIGIT2);
        assertThat(list.getItems()).isEmpty();
        assertThat(
                        document()
                                .shownProperty()
                                .get()
                                .annotations()
                                .getLast()
                                .attributes()
                                .text("voice"))
                .isEqualTo("author");
    }

    @Test
    void doneAsksOnceInTheMessageBarAndADoubleAnswerIsDoneAnyway() throws Exception {
        openTwoArticles();
        keys(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(isShown("#message-bar")).isTrue();
        assertThat(status()).isEqualTo(LayerHead.Status.IN_PROGRESS);
        look("problems-before-done");
        clickOn("Fix now");
        assertThat(isShown("#message-bar")).isFalse();
        assertThat(selectedWords()).isEqualTo("The mayor said");
        keys(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(isShown("#message-bar")).isTrue();
        keys(KeyCode.ENTER, KeyCode.CONTROL);
        await(() -> text("#article-title").equals("second"));
        assertThat(isShown("#message-bar")).isFalse();
        keys(KeyCode.PAGE_UP, KeyCode.CONTROL);
        await(() -> text("#article-title").equals("first"));
        assertThat(status()).isEqualTo(LayerHead.Status.DONE);
    }

    /// One press without repeats, however long the machine takes.
    @Override
    void keys(KeyCode key, KeyCode... held) {
        fire(KeyEvent.KEY_PRESSED, key, List.of(held));
        fire(KeyEvent.KEY_RELEASED, key, List.of(held));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(EventType<KeyEvent> type, KeyCode key, List<KeyCode> held) {
        interact(() -> {
            var scene = stage.getScene();
            var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            boolean shift = held.contains(KeyCode.SHIFT);
            boolean control = held.contains(KeyCode.CONTROL);
            Event.fireEvent(target, new KeyEvent(type, "", "", key, shift, control, false, false));
        });
    }

    private LayerHead.Status status() {
        return document().ownProperty().get().head().status();
    }

    private DocumentSession document() {
        return window.session().orElseThrow().documentProperty().get();
    }

    private List<String> rules() {
        return document().problemsProperty().get().stream().map(Problem::rule).toList();
    }

    private String selectedWords() {
        var selected = article.selectionProperty().get();
        int start = Math.min(selected.anchor(), selected.caret());
        int end = Math.max(selected.anchor(), selected.caret());
        return document().article().text().value().substring(start, end);
    }

    private void openTwoArticles() throws Exception {
        article(
                "first",
                FIRST,
                """
                T1\tSPEAKER 15 29\tThe mayor said
                T2\tCUE 25 29\tsaid
                T3\tTARGET 35 48\tridge is safe
                T4\tCLAIM 69 79\ta disaster
                A1\tclaim_type T4 event
                A2\tcheckworthiness T4 unimportant
                """);
        article("second", SECOND, "T1\tTARGET 18 22\tidge\n");
        var file = folder.resolve("Talks.hearsay");
        try (Project project =
                Projects.create(file, "Talks", SchemaJson.newsAttribution(), TestDesktop.ME)) {
            var me = project.registry().toCompletableFuture().join().annotatorNamed(TestDesktop.ME);
            desktop.importing()
                    .run(
                            project,
                            me.orElseThrow().id(),
                            new ImportRequest(
                                    List.of(folder.resolve("corpus")),
                                    "",
                                    TestDesktop.ME,
                                    null,
                                    false,
                                    false),
                            (_, _) -> {});
        }
        Platform.runLater(() -> window.start(Optional.of(file)));
        awaitArticle();
        await(() -> !rules().isEmpty());
    }

    private void article(String name, String text, String marks) throws Exception {
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve(name + ".txt"), text);
        Files.writeString(corpus.resolve(name + ".ann"), marks);
    }
}
