package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.schema.SchemaJson;
import org.hearsay.settings.Theme;
import org.hearsay.text.Span;
import org.hearsay.ui.article.ArticleView;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Takes the pictures that people judge the program by, into `target/screenshots`, and checks of
/// each that it shows what it is called.
class ScreenshotsTest extends WindowTest {

    private static final String NESTED = "that North Korea intends \"to denuclearize\"";
    private static final String ARABIC =
            "وزير الخارجية يرد\n\n"
                    + "قال الوزير إن المحادثات سارت على ما يرام، وإن البلاد ستلتزم بما وعدت به."
                    + " وأضاف أن \"التقدم واضح في كل شيء تقريبا\".\n\n"
                    + "ونفى مسؤول كبير ذلك.\n\n"
                    + "Ze\u0301ro, deux, trois: des lettres a\u0300 accents, qui vont d'un bout de la ligne a\u0300"
                    + " l'autre et encore plus loin. "
                    + "Une famille 👩‍👩‍👧 aussi, et la ligne continue jusqu'au bout.\n\n"
                    + "รัฐมนตรีต่างประเทศกล่าวว่าการเจรจาเป็นไปด้วยดีและประเทศจะทำตามสัญญาที่ให้ไว้ทุกประการ\n";

    private ArticleView article;

    @Start
    void start(Stage first) {
        stage = first;
        desktop = new TestDesktop(folder, () -> article = new ArticleView());
        window = desktop.window(first);
    }

    @Test
    void A03_welcomeSaysCalmlyWhichRecentProjectIsMissing() throws Exception {
        create("North Korea pilot");
        desktop.remember("North Korea pilot", 12, 5);
        create("Debate 2026");
        desktop.remember("Debate 2026", 140, 123);
        desktop.remember("Budget speeches", 31, 31);
        start(Optional.empty());
        assertThat(isShown("#welcome")).isTrue();
        await(() -> isShown("#recent-locate"));
        take("01-welcome");
        theme(Theme.DARK);
        take("01-welcome-dark");
    }

    @Test
    void S03_theReferenceInLightDarkAndGrey() {
        openSample("Reference");
        take("03-reference-light");
        Shots.takeGrey(stage.getScene(), "03-reference-grey");
        theme(Theme.DARK);
        take("03-reference-dark");
        Shots.takeGrey(stage.getScene(), "03-reference-dark-grey");
    }

    @Test
    void S04_theNestedSentenceWithAnInnerSpanSelected() {
        openSample("Reference");
        selectWords(NESTED);
        take("04-nested-selected");
        Shots.takeGrey(stage.getScene(), "04-nested-selected-grey");
        theme(Theme.DARK);
        take("04-nested-selected-dark");
    }

    @Test
    void I08_nothingIsCutAt150PercentAndAt200() {
        openSample("Reference");
        var nested = selectWords(NESTED);
        zoom(150);
        assertNothingIsCut();
        assertThat(article.layoutOf(nested)).as("the selected span is still seen").isPresent();
        take("10-zoom-150");
        zoom(200);
        assertNothingIsCut();
        take("10-zoom-200");
    }

    @Test
    void I04_anEmptyProjectSaysWhatToDo() throws Exception {
        var file = folder.resolve("Empty.hearsay");
        Projects.create(file, "Empty", SchemaJson.newsAttribution(), TestDesktop.ME).close();
        start(Optional.of(file));
        await(() -> isShown("#empty-import"));
        assertThat(lookup("#empty-import").<Button>query().isDefaultButton()).isTrue();
        take("05-empty-project");
        theme(Theme.DARK);
        take("05-empty-project-dark");
    }

    @Test
    void aLongArticle() throws Exception {
        var text = new StringBuilder("The long debate\n");
        for (int i = 1; i <= 400; i++) {
            text.append("\nParagraph ").append(i).append(". ");
            text.append("Mr. Pompeo said that the talks \"went well\" and would go on. ".repeat(6));
            text.append('\n');
        }
        openProject("Long", text.toString());
        keys(KeyCode.END, KeyCode.CONTROL);
        keys(KeyCode.UP, KeyCode.CONTROL);
        keys(KeyCode.C);
        awaitSaved();
        take("07-long-article");
    }

    @Test
    void E09_rightToLeft() throws Exception {
        openProject("Arabic", ARABIC);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.RIGHT, KeyCode.CONTROL);
        keys(KeyCode.S);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.C);
        awaitSaved();
        take("08-right-to-left");
    }

    @Test
    void B08_aDiscontinuousSpanSelected() {
        openSample("Reference");
        var parts =
                open().annotations().stream()
                        .filter(a -> a.anchor().fragments().size() > 1)
                        .toList();
        assertThat(parts).hasSize(4);
        select(parts.getLast().id());
        take("09-discontinuous");
        theme(Theme.DARK);
        take("09-discontinuous-dark");
    }

    private void start(Optional<Path> project) {
        Platform.runLater(() -> window.start(project));
        await(() -> stage.isShowing());
    }

    private void openSample(String layer) {
        start(Optional.empty());
        keys(KeyCode.ENTER);
        awaitArticle();
        showLayer(layer);
    }

    private void showLayer(String annotator) {
        ComboBox<LayerHead> layers = lookup("#article-layer").query();
        interact(() ->
                layers.getItems().stream()
                        .filter(h -> layers.getConverter().toString(h).equals(annotator))
                        .findFirst()
                        .ifPresent(layers::setValue));
        await(() -> !open().annotations().isEmpty());
    }

    /// The layer that the article shows.
    private org.hearsay.model.Layer open() {
        return window.session().orElseThrow().documentProperty().get().shownProperty().get();
    }

    private Id selectWords(String words) {
        var text = window.session().orElseThrow().documentProperty().get().article().text().value();
        int start = text.indexOf(words);
        assertThat(start).isPositive();
        var span = new Span(start, start + words.length());
        var id =
                open().annotations().stream()
                        .filter(a -> a.anchor().hull().equals(span))
                        .findFirst()
                        .orElseThrow()
                        .id();
        select(id);
        return id;
    }

    private void select(Id id) {
        interact(() -> window.show(open().head().document(), id));
        await(() -> article.layoutOf(id).isPresent());
    }

    private void openProject(String name, String text) throws Exception {
        var source = folder.resolve(name + ".txt");
        Files.writeString(source, text);
        var file = folder.resolve(name + ".hearsay");
        try (Project project =
                Projects.create(file, name, SchemaJson.newsAttribution(), TestDesktop.ME)) {
            var me = project.registry().toCompletableFuture().join().annotatorNamed(TestDesktop.ME);
            desktop.importing()
                    .run(
                            project,
                            me.orElseThrow().id(),
                            ImportRequest.of(List.of(source)),
                            (_, _) -> {});
        }
        start(Optional.of(file));
        awaitArticle();
    }

    private void create(String name) throws ProjectException {
        Projects.create(
                        folder.resolve(name + ".hearsay"),
                        name,
                        SchemaJson.newsAttribution(),
                        TestDesktop.ME)
                .close();
    }

    private void theme(Theme theme) {
        interact(() -> desktop.look.themeProperty().set(theme));
    }

    private void zoom(int percent) {
        interact(() -> desktop.look.zoomProperty().set(percent));
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

    /// That no button or label shows only a part of its words.
    private void assertNothingIsCut() {
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(CutTexts.in(stage.getScene())).isEmpty();
    }
}
