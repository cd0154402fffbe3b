package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.job.Progress;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.Proposal;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.schema.SchemaJson;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Suggestions in a window: asked for, walked, accepted and refused by keyboard.
class SuggestWindowTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void F01_suggestionsForAnArticleAreOneStepAndUndoTakesThemBack() {
        suggestForTheArticle();
        assertThat(suggestions()).extracting(Annotation::label).contains("QUOTE", "CUE", "SPEAKER");

        undo();
        awaitSaved();
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void F01_oneKeyAcceptsWhatIsProposedTogetherAndOneRefuses() {
        suggestForTheArticle();
        int all = suggestions().size();
        keys(KeyCode.F7);
        keys(KeyCode.X);
        assertThat(saved(file())).isEmpty();
        assertThat(suggestions()).hasSize(all - 1);

        keys(KeyCode.Y);
        var own = saved(file());
        assertThat(own).isNotEmpty();
        assertThat(own)
                .allSatisfy(a -> assertThat(a.origin().kind()).isEqualTo(Origin.Kind.SUGGESTION));
        assertThat(suggestions()).hasSize(all - 1 - own.size());

        undo();
        awaitSaved();
        assertThat(saved(file())).isEmpty();
        undo();
        awaitSaved();
        assertThat(suggestions()).hasSize(all);
    }

    @Test
    void F01_D_proposesAllEqualWordsInOneStepToBeTakenOneByOne() {
        keys(KeyCode.ENTER);
        awaitArticle();
        // The first name of the article becomes a speaker.
        keys(KeyCode.N);
        keys(KeyCode.S);
        var mark = saved(file()).getFirst();
        keys(KeyCode.D);
        await(() -> isShown("#equal-card"));
        keys(KeyCode.D);
        await(() -> text("#status-result").contains("proposed in"));
        awaitSaved();
        var proposed = suggestions();
        assertThat(proposed).isNotEmpty();
        assertThat(proposed)
                .allSatisfy(a -> assertThat(a.label()).isEqualTo("SPEAKER"))
                .allSatisfy(a -> assertThat(a.attributes()).isEqualTo(mark.attributes()));

        keys(KeyCode.Y);
        assertThat(saved(file())).hasSize(2);
        undo();
        undo();
        assertThat(saved(file())).hasSize(1);
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void F01_D_saysHowManyThereAreHereAndElsewhereBeforeItActsAndOneUndoTakesAllBack()
            throws Exception {
        var file =
                projectOf(
                        "Ana Reyes came. Then Ana Reyes left.",
                        "It was Ana Reyes, or so Ana Reyes said.",
                        "Nobody came.",
                        "Ana Reyes again.");
        keys(KeyCode.N);
        keys(KeyCode.S);
        assertThat(saved(file)).hasSize(1);
        keys(KeyCode.D);
        await(() -> isShown("#equal-card"));
        await(() -> !lookup("#equal-everywhere").<Button>query().isDisabled());
        assertThat(lookup("#equal-here").<Button>query().getText()).endsWith("In this article: 1");
        assertThat(lookup("#equal-everywhere").<Button>query().getText())
                .endsWith("In all articles: 4, of them 3 in 2 others");
        Shots.take(stage.getScene(), "equal-words");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        Shots.take(stage.getScene(), "equal-words-dark");
        keys(KeyCode.ESCAPE);
        assertThat(isShown("#equal-card")).isFalse();
        assertThat(lookup("#article").query().isFocused()).isTrue();
        assertThat(proposed(file)).isZero();

        keys(KeyCode.D);
        await(() -> isShown("#equal-card"));
        await(() -> !lookup("#equal-everywhere").<Button>query().isDisabled());
        keys(KeyCode.DIGIT2);
        await(() -> text("#status-result").contains("4 suggestions in 3 articles"));
        assertThat(proposed(file)).isEqualTo(4);
        // The work goes on where it was.
        await(() -> isShown("#inspector-title") && lookup("#article").query().isFocused());
        undo();
        await(() -> proposed(file) == 0);

        // In this article alone: the same key once more.
        keys(KeyCode.D);
        await(() -> isShown("#equal-card"));
        keys(KeyCode.D);
        await(() -> proposed(file) == 1);
        undo();
        await(() -> proposed(file) == 0);
        assertThat(saved(file)).hasSize(1);
    }

    /// A project of short articles, the first of which is open.
    private Path projectOf(String... texts) throws Exception {
        var file = folder.resolve("Letters.hearsay");
        try (var project =
                Projects.create(file, "Letters", SchemaJson.newsAttribution(), TestDesktop.ME)) {
            var me = project.registry().toCompletableFuture().join().annotatorNamed(TestDesktop.ME);
            for (int i = 0; i < texts.length; i++) {
                var text = Files.writeString(folder.resolve("letter" + i + ".txt"), texts[i]);
                desktop.importing()
                        .run(
                                project,
                                me.orElseThrow().id(),
                                ImportRequest.of(List.of(text)),
                                Progress.NONE);
            }
        }
        interact(() -> window.open(file));
        await(() -> window.session().isPresent());
        interact(() -> {
            var rows = window.session().orElseThrow().documents();
            window.show(rows.getFirst().document().id(), rows.getFirst().document().id());
        });
        awaitArticle();
        return file;
    }

    /// In all articles of the file.
    private long proposed(Path file) {
        awaitSaved();
        try (Project project = Projects.openForReading(file)) {
            return project.documents(0, 10).toCompletableFuture().join().stream()
                    .flatMap(row -> row.layers().stream())
                    .filter(l -> l.head().kind() == LayerHead.Kind.SUGGESTIONS)
                    .mapToLong(l -> l.annotations())
                    .sum();
        } catch (ProjectException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void F01_acceptAllShowsTheListFirstAndIsOneStep() {
        suggestForTheArticle();
        int all = suggestions().size();
        keys(KeyCode.Y, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> isShown("#accept-all-sheet"));
        keys(KeyCode.ENTER);
        await(() -> text("#status-result").contains("accepted"));
        assertThat(saved(file())).hasSize(all);
        assertThat(suggestions()).isEmpty();

        undo();
        assertThat(saved(file())).isEmpty();
        assertThat(suggestions()).hasSize(all);
    }

    @Test
    void theListIsWorkedDownByKeysAndLooksRightInBothThemes() {
        suggestForTheArticle();
        clickOn("#tab-suggestions");
        keys(KeyCode.F7);
        await(() -> isShown("#inspector-origin"));
        Shots.take(stage.getScene(), "suggestions-light");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        WaitForAsyncUtils.waitForFxEvents();
        Shots.take(stage.getScene(), "suggestions-dark");
        assertThat(text("#inspector-origin")).startsWith("Suggested by");
    }

    @Test
    void theListsAreNarrowedByWhatIsOnTheArticlesAndHowItCameToBe() {
        suggestForTheArticle();
        clickOn("#doc-facets");
        clickOn("With suggestions");
        await(() -> lookup("#doc-list").<ListView<?>>query().getItems().size() == 1);

        keys(KeyCode.F7);
        keys(KeyCode.Y);
        awaitSaved();
        clickOn("#span-narrowing");
        clickOn("With problems");
        await(() ->
                lookup("#span-narrowing").<MenuButton>query().getText().equals("With problems"));
        assertThat(lookup("No span fits the filter.").tryQuery()).isPresent();
        Shots.take(stage.getScene(), "suggestions-narrowed");
    }

    @Test
    void D07_whatIsLinkedByItselfIsDottedAndZeroTurnsItDown() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.N);
        keys(KeyCode.S);
        keys(KeyCode.ESCAPE);
        // The same name again, which is linked by itself.
        keys(KeyCode.DOWN);
        keys(KeyCode.N);
        keys(KeyCode.S);
        var marks = saved(file());
        assertThat(marks).hasSize(2);
        assertThat(marks.getLast().origin().detail()).isEqualTo("alias");
        Shots.take(stage.getScene(), "linked-by-itself");

        keys(KeyCode.DIGIT0);
        var after = saved(file()).getLast();
        assertThat(after.origin().detail()).isEmpty();
        assertThat(after.attributes().find("entity")).isEmpty();
        undo();
        assertThat(saved(file()).getLast()).isEqualTo(marks.getLast());
    }

    /// As Ctrl+Z does; a key that a busy machine lets go of late would undo more than once.
    private void undo() {
        fire("undo");
        WaitForAsyncUtils.waitForFxEvents();
        awaitSaved();
    }

    private void suggestForTheArticle() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.J, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> text("#status-result").contains("suggestion"));
        awaitSaved();
    }

    private Path file() {
        return folder.resolve("Hearsay sample.hearsay");
    }

    private List<Annotation> suggestions() {
        try (Project project = Projects.openForReading(file())) {
            var first = project.documents(0, 1).toCompletableFuture().join().getFirst();
            return project
                    .open(first.document().id())
                    .toCompletableFuture()
                    .join()
                    .layers()
                    .stream()
                    .filter(l -> l.head().kind() == LayerHead.Kind.SUGGESTIONS)
                    .map(Layer::annotations)
                    .flatMap(List::stream)
                    .filter(a -> !Proposal.isRefused(a))
                    .toList();
        } catch (ProjectException e) {
            throw new AssertionError(e);
        }
    }
}
