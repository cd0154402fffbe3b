package org.hearsay.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.hearsay.model.Annotation;
import org.hearsay.model.Article;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.DrawnMark;
import org.hearsay.ui.article.marks.MarkHit.Part;
import org.hearsay.ui.article.marks.MarkScene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// The view in a window of its own, with a real pointer and keyboard.
abstract class ArticleWindow {

    private static Stage stage;
    private static Robot robot;

    final SeedReference seed = new SeedReference();
    final TextField other = Toolkit.call(TextField::new);
    final Listener listener = new Listener();
    ArticleView view;
    Scene scene;

    /// Notes what it is told, and takes nothing but letters.
    static final class Listener implements ArticleHandler {

        final List<ArticlePointer> pointers = new ArrayList<>();
        final List<KeyCode> keys = new ArrayList<>();

        @Override
        public boolean keyPressed(KeyEvent event) {
            keys.add(event.getCode());
            return event.getCode().isLetterKey() && !event.isShortcutDown();
        }

        @Override
        public boolean pointer(ArticlePointer event) {
            pointers.add(event);
            return event.mark().isPresent();
        }
    }

    @BeforeAll
    static void startToolkit() {
        Toolkit.start();
        Toolkit.run(() -> {
            stage = new Stage();
            robot = new Robot();
        });
    }

    @BeforeEach
    void openWindow() {
        Toolkit.run(() -> {
            view = new ArticleView();
            view.setHandler(listener);
            view.setPrefSize(760, 640);
            scene = new Scene(new VBox(view, other));
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
        });
        Toolkit.pulses(scene, 2);
    }

    @AfterAll
    static void closeWindow() {
        Toolkit.run(stage::close);
    }

    MarkScene reference() {
        return MarkScene.of(SeedReference.schema(), seed.layer());
    }

    void showReference() {
        show(seed.article(), seed.layer().annotations().toArray(Annotation[]::new));
    }

    void show(Article article, Annotation... annotations) {
        Toolkit.run(() -> {
            view.show(article, SeedReference.segmentationOf(article));
            view.setMarks(MarkScene.of(SeedReference.schema(), SeedReference.layerOf(annotations)));
            view.requestFocus();
        });
        Toolkit.pulses(scene, 4);
    }

    DrawnMark mark(Annotation annotation) {
        return Toolkit.call(() -> view.layoutOf(annotation.id()).orElseThrow());
    }

    static Box part(DrawnMark mark, Part part) {
        return mark.touches().stream()
                .filter(t -> t.part() == part)
                .findFirst()
                .map(DrawnMark.Touch::box)
                .orElseThrow();
    }

    ArticleArea area() {
        return (ArticleArea) scene.lookup("#article");
    }

    void robot(Consumer<Robot> action) {
        Toolkit.run(() -> action.accept(robot));
        Toolkit.pulses(scene, 1);
    }
}
