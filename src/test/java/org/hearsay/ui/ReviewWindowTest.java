package org.hearsay.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.hearsay.model.Annotation;
import org.hearsay.model.LayerHead;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.project.review.Review;
import org.hearsay.project.review.Reviewing;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.settings.Person;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody who reviews the sample's second text.
abstract class ReviewWindowTest extends WindowTest {

    /// Whose initials are nobody's in the sample.
    static final Person REVIEWER = new Person("Rita Koch", "RK");

    Path file = Path.of("");

    /// Whoever made the sample owns it.
    String creator = REVIEWER.name();

    /// To be called by the test's own start method.
    void prepareReview(Stage first) {
        prepare(first);
        // Whatever size a test before left the window in.
        first.setWidth(1280);
        first.setHeight(800);
        desktop.preferences.change(s -> s.withGeneral(g -> g.withPerson(REVIEWER)));
    }

    /// What is other in the file than in the sample.
    void change(Project project) throws Exception {}

    /// How many differences are left then.
    int left() {
        return 9;
    }

    void reviewTheHarbour() throws Exception {
        file = folder.resolve("Sample.hearsay");
        try (var project = SampleProject.create(file, creator)) {
            change(project);
        }
        Platform.runLater(() -> window.start(Optional.of(file)));
        awaitArticle();
        keys(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        await(() -> text("#article-title").startsWith("Harbour"));
        keys(KeyCode.DIGIT5, KeyCode.CONTROL);
        await(() -> isShown("#place-review") && text("#review-left").startsWith(left() + " "));
        awaitSaved();
    }

    void take(String name) {
        WaitForAsyncUtils.waitForFxEvents(3);
        interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents(3);
        Shots.take(stage.getScene(), name);
    }

    /// The digit of the option whose text ends so.
    KeyCode digit(String ending) {
        var id =
                lookup(".review-option").queryAllAs(Button.class).stream()
                        .filter(b -> b.getText().endsWith(ending))
                        .map(Node::getId)
                        .findFirst()
                        .orElseThrow();
        return KeyCode.getKeyCode(id.substring("review-option-".length()));
    }

    List<Button> keyBar() {
        return lookup("#key-bar .button").queryAllAs(Button.class).stream()
                .filter(Node::isVisible)
                .toList();
    }

    /// All that can be read in the window, on the screen or in a tooltip.
    List<String> everyText() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> texts(stage.getScene().getRoot()).toList());
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

    Review review() throws Exception {
        try (var project = Projects.openForReading(file)) {
            var rows = project.documents(0, 10).toCompletableFuture().join();
            return new Reviewing(project, Clock.systemUTC()).of(rows.get(1).document().id());
        }
    }

    List<Annotation> gold() throws Exception {
        return review().document().layers().stream()
                .filter(l -> l.head().kind() == LayerHead.Kind.GOLD)
                .flatMap(l -> l.annotations().stream())
                .toList();
    }

    Set<String> words() throws Exception {
        var text = review().document().article().text();
        return gold().stream().map(a -> text.at(a.anchor())).collect(Collectors.toSet());
    }
}
