package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.Proposal;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

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

        keys(KeyCode.Z, KeyCode.CONTROL);
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

        keys(KeyCode.Z, KeyCode.CONTROL);
        awaitSaved();
        assertThat(saved(file())).isEmpty();
        keys(KeyCode.Z, KeyCode.CONTROL);
        awaitSaved();
        assertThat(suggestions()).hasSize(all);
    }

    private void suggestForTheArticle() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.G, KeyCode.CONTROL, KeyCode.SHIFT);
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
