package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.settings.RecentProject;
import org.hearsay.settings.WindowState;
import org.hearsay.ui.review.documents.KeptView;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Whose the opinions are was told before the program was last closed.
class ReviewToldTest extends ReviewWindowTest {

    @Start
    void start(Stage first) {
        prepareReview(first);
    }

    @Override
    void change(Project project) throws Exception {
        var told = new ArrayList<Id>();
        for (var row : Translation.now(project.documents(0, 10))) {
            for (var layer : Translation.now(project.open(row.document().id())).layers()) {
                layer.annotations().forEach(a -> told.add(a.id()));
            }
        }
        desktop.preferences.change(all ->
                all.withRecent(
                        new RecentProject(file, "Sample", Instant.EPOCH, 2, 0, WindowState.NONE)));
        new KeptView(desktop.preferences, file).keepTold(told);
    }

    @Test
    void G07_whatIsDecidedThenIsNotDecidedBlind() throws Exception {
        reviewTheHarbour();
        keys(KeyCode.DIGIT1);
        await(() -> text("#review-left").equals("8 of 9 left"));
        awaitSaved();
        try (var project = Projects.openForReading(file)) {
            var decisions =
                    Translation.now(Projects.storeOf(project).lookups().decisions()).stream()
                            .filter(d -> d.verdict() == Decision.Verdict.SETTLED)
                            .toList();
            assertThat(decisions)
                    .singleElement()
                    .extracting(Decision::view)
                    .isEqualTo(Decision.View.OPEN);
        }
    }
}
