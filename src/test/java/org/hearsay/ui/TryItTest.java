package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.project.Projects;
import org.hearsay.schema.SchemaJson;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The card with the first steps, and the sample made new.
class TryItTest extends WindowTest {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void theStepsTickThemselvesOffAsTheyAreDone() {
        keys(KeyCode.ENTER);
        awaitArticle();
        await(() -> isShown("#try-it"));
        var article = stage.getScene().getFocusOwner();
        assertThat(article.getId()).isEqualTo("article");
        assertThat(done()).isEmpty();
        Shots.take(stage.getScene(), "try-it-light");

        // The paragraph that names Mr. Pompeo.
        keys(KeyCode.HOME, KeyCode.CONTROL);
        for (int i = 0; i < 4; i++) {
            keys(KeyCode.DOWN, KeyCode.CONTROL);
        }
        keys(KeyCode.S);
        assertThat(done()).containsExactly("mark");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.C);
        keys(KeyCode.DIGIT1);
        assertThat(done()).containsExactly("mark", "value");
        keys(KeyCode.R);
        keys(KeyCode.R);
        assertThat(done()).containsExactly("mark", "value", "link");
        keys(KeyCode.RIGHT, KeyCode.SHIFT);
        assertThat(done()).containsExactly("mark", "value", "link", "move");
        keys(KeyCode.Z, KeyCode.CONTROL);
        assertThat(done()).containsExactly("mark", "value", "link", "move", "undo");
        assertThat(lookup("#try-it-says").<Label>query().getText()).isEqualTo("5 of 7 done");
        assertThat(stage.getScene().getFocusOwner()).isSameAs(article);
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        Shots.take(stage.getScene(), "try-it-dark");
    }

    @Test
    void aDecidedDifferenceIsTheLastStepAndTheSampleIsMadeNewAfterIt() {
        keys(KeyCode.ENTER);
        awaitArticle();
        await(() -> isShown("#try-it"));
        assertThat(lookup("#try-it-decide .key-cap").<Label>query().getText()).isEqualTo("Ctrl+5");
        keys(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        await(() -> text("#article-title").startsWith("Harbour"));
        keys(KeyCode.DIGIT5, KeyCode.CONTROL);
        await(() -> isShown("#place-review") && text("#review-left").startsWith("9"));
        awaitSaved();
        keys(KeyCode.DIGIT1);
        await(() -> text("#review-left").startsWith("8"));
        keys(KeyCode.DIGIT1, KeyCode.CONTROL);
        awaitArticle();
        assertThat(done()).containsExactly("decide");
        Shots.take(stage.getScene(), "try-it-decided");

        fire("reset-sample");
        await(() -> done().isEmpty());
        keys(KeyCode.DIGIT5, KeyCode.CONTROL);
        await(() -> isShown("#place-review") && text("#review-left").startsWith("9"));
    }

    @Test
    void itIsPutAwayForGoodAndBroughtBackFromTheMenu() {
        keys(KeyCode.ENTER);
        awaitArticle();
        await(() -> isShown("#try-it"));
        clickOn("#try-it-away");
        assertThat(isShown("#try-it")).isFalse();
        assertThat(desktop.preferences.now().habits().firstSteps()).isFalse();
        fire("try-it");
        assertThat(isShown("#try-it")).isTrue();
    }

    @Test
    void whatIsDoneStaysTickedWhenTheSampleIsOpenedAgain() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.C);
        awaitSaved();
        fire("close-project");
        await(() -> isShown("#welcome"));
        interact(() -> window.open(folder.resolve("Hearsay sample.hearsay")));
        awaitArticle();
        await(() -> isShown("#try-it"));
        assertThat(done()).containsExactly("mark");
    }

    @Test
    void F01_theSampleIsMadeNewInOneStepThatUndoTakesBack() {
        keys(KeyCode.ENTER);
        awaitArticle();
        await(() -> isShown("#try-it"));
        fire("reset-sample");
        await(() -> text("#status-result").contains("already"));
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.C);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.S);
        var session = window.session().orElseThrow();
        var entities = session.registryProperty().get().entities();
        assertThat(own()).hasSize(2);
        fire("next-document");
        await(() -> text("#article-title").startsWith("Harbour"));
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.C);
        assertThat(own()).hasSize(1);

        fire("reset-sample");
        await(() -> own().isEmpty());
        assertThat(done()).isEmpty();
        fire("previous-document");
        await(() -> text("#article-title").startsWith("Trump"));
        assertThat(own()).isEmpty();
        assertThat(saved(folder.resolve("Hearsay sample.hearsay"))).isEmpty();

        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> own().size() == 2);
        assertThat(session.registryProperty().get().entities()).isEqualTo(entities);
        assertThat(saved(folder.resolve("Hearsay sample.hearsay"))).hasSize(2);
    }

    @Test
    void anotherProjectHasNeither() throws Exception {
        var file = folder.resolve("Mine.hearsay");
        Projects.create(file, "Mine", SchemaJson.newsAttribution(), TestDesktop.ME).close();
        interact(() -> window.open(file));
        await(() -> isShown("#empty-import"));
        await(() -> desktop.desktop.jobs().running().isEmpty());
        assertThat(lookup("#try-it").tryQuery()).isEmpty();
        assertThat(window.commands())
                .filteredOn(c -> c.id().equals("reset-sample") || c.id().equals("try-it"))
                .hasSize(2)
                .noneMatch(c -> c.enabled().get());
    }

    private List<?> own() {
        var open = window.session().orElseThrow().documentProperty().get();
        return open == null ? List.of() : open.ownProperty().get().annotations();
    }

    private List<String> done() {
        return List.of("mark", "value", "link", "speaker", "move", "undo", "decide").stream()
                .filter(s -> lookup("#try-it-" + s).query().getPseudoClassStates().contains(DONE))
                .toList();
    }
}
