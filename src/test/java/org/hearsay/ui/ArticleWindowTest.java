package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.schema.SchemaJson;
import org.hearsay.session.DocumentSession;
import org.hearsay.ui.article.ArticleView;
import org.hearsay.ui.article.TextSelection;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.MarkHit.Part;
import org.testfx.util.WaitForAsyncUtils;

/// A person in front of an article of their own words.
abstract class ArticleWindowTest extends WindowTest {

    ArticleView article;

    /// To be called by the test's own start method, on the JavaFX thread.
    @Override
    void prepare(Stage first) {
        stage = first;
        desktop = new TestDesktop(folder, () -> article = new ArticleView());
        window = desktop.window(first);
    }

    /// Opens a new project with one article.
    void open(String text) {
        open(List.of(text));
    }

    void open(List<String> texts) {
        openFile(project("Talks", texts));
    }

    Path project(String name, List<String> texts) {
        var file = folder.resolve(name + ".hearsay");
        try (Project project =
                Projects.create(file, name, SchemaJson.newsAttribution(), TestDesktop.ME)) {
            var me = project.registry().toCompletableFuture().join().annotatorNamed(TestDesktop.ME);
            for (int i = 0; i < texts.size(); i++) {
                var source = folder.resolve("article-" + i + ".txt");
                Files.writeString(source, texts.get(i));
                desktop.importing()
                        .run(
                                project,
                                me.orElseThrow().id(),
                                ImportRequest.of(List.of(source)),
                                (_, _) -> {});
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return file;
    }

    void openFile(Path file) {
        Platform.runLater(() -> window.start(Optional.of(file)));
        await(() -> stage.isFocused());
        awaitArticle();
    }

    /// Shows the layer of an annotator of the sample.
    void openSample(String layer) {
        Platform.runLater(() -> window.start(Optional.empty()));
        await(() -> stage.isShowing());
        keys(javafx.scene.input.KeyCode.ENTER);
        awaitArticle();
        ComboBox<LayerHead> layers = lookup("#article-layer").query();
        interact(() ->
                layers.getItems().stream()
                        .filter(h -> layers.getConverter().toString(h).equals(layer))
                        .findFirst()
                        .ifPresent(layers::setValue));
        await(() -> !layer().annotations().isEmpty());
    }

    DocumentSession document() {
        return window.session().orElseThrow().documentProperty().get();
    }

    /// The layer that the article shows.
    Layer layer() {
        return document().shownProperty().get();
    }

    String words(Annotation annotation) {
        return document().article().text().at(annotation.anchor());
    }

    /// The only annotation with this label.
    Annotation only(String label) {
        var found = layer().annotations().stream().filter(a -> a.label().equals(label)).toList();
        assertThat(found).as(label).hasSize(1);
        return found.getFirst();
    }

    TextSelection selection() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> article.selectionProperty().get());
    }

    String selectedWords() {
        return selection().span().map(document().article().text()::at).orElse("");
    }

    /// Puts the caret before the first place of these words.
    void caretBefore(String words) {
        int at = document().text().indexOf(words);
        assertThat(at).as(words).isNotNegative();
        interact(() -> article.select(new TextSelection(at, at)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void select(String words) {
        int at = document().text().indexOf(words);
        interact(() -> article.select(new TextSelection(at, at + words.length())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The part of a mark, on the screen.
    Point2D part(Annotation annotation, Part part) {
        await(() -> article.layoutOf(annotation.id()).isPresent());
        var box =
                article.layoutOf(annotation.id()).orElseThrow().touches().stream()
                        .filter(t -> t.part() == part)
                        .findFirst()
                        .orElseThrow()
                        .box();
        return onScreen(box);
    }

    /// The middle of a mark's words on its first line, on the screen.
    Point2D wordsOf(Annotation annotation) {
        await(() -> article.layoutOf(annotation.id()).isPresent());
        return onScreen(article.layoutOf(annotation.id()).orElseThrow().boxes().getFirst().box());
    }

    private Point2D onScreen(Box box) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> article.localToScreen(box.centreX(), box.centreY()));
    }

    void take(String name) {
        WaitForAsyncUtils.waitForFxEvents(20);
        interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        Shots.take(stage.getScene(), name);
    }

    /// Just after the start of a letter, on the screen; asked when it is needed, since marks move
    /// the lines.
    Point2D spotIn(String words, int letter) {
        StyleClassedTextArea area = lookup("#article").query();
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    int at = area.getText().indexOf(words) + letter;
                    var box = area.getCharacterBoundsOnScreen(at, at + 1).orElseThrow();
                    return new Point2D(box.getMinX() + 1, box.getCenterY());
                });
    }

    void drag(Point2D from, Point2D to) {
        moveTo(from);
        press(MouseButton.PRIMARY);
        moveTo(from.midpoint(to));
        moveTo(to);
        release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
