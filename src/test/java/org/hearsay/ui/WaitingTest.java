package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.hearsay.session.FakeProject;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.article.ArticleView;
import org.hearsay.ui.documents.DocumentListView;
import org.hearsay.ui.documents.DocumentListViewModel;
import org.hearsay.ui.support.look.WaitingRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Lists that are being read, and those that cannot be.
class WaitingTest extends WindowTest {

    private final CountDownLatch again = new CountDownLatch(1);
    private final FakeProject project = new FakeProject();

    @Start
    void start(Stage first) {
        // One of its own: the first is as large for the tests that come after.
        stage = new Stage();
        desktop = new TestDesktop(folder, ArticleView::new);
    }

    @AfterEach
    void close() {
        interact(stage::close);
    }

    @Test
    void I04_greyRowsComeOnlyAfterAMomentAndNeverWhereTheListWasThereAtOnce() {
        var rows = rows();
        interact(() -> {
            rows.coming();
            assertThat(rows.isVisible()).as("at once").isFalse();
            rows.there();
        });
        interact(rows::coming);
        await(() -> isShown("#things-waiting"));
        assertThat(lookup(".waiting-row").queryAll()).hasSize(3);
        Shots.take(stage.getScene(), "waiting-rows");
        interact(rows::there);
        assertThat(rows.isManaged()).isFalse();
    }

    @Test
    void I04_whatCouldNotBeReadSaysWhyAndIsTriedAgain() throws Exception {
        var rows = rows();
        interact(() -> rows.failed("The disk is gone."));
        assertThat(isShown("#things-waiting")).isFalse();
        interact(() -> lookup("#things-again").query().requestFocus());
        push(KeyCode.SPACE);
        assertThat(again.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void I04_theListOfArticlesSaysWhatItLacksAndReadsItOnceItCan() {
        for (int i = 0; i < 250; i++) {
            project.add("Article " + i, "Pompeo said so.");
        }
        project.refuseMoreDocuments(true);
        interact(() -> show(project.session()));
        assertThat(isShown("#documents-failed")).isTrue();
        Shots.take(stage.getScene(), "documents-failed");
        project.refuseMoreDocuments(false);
        clickOn("#documents-again");
        assertThat(isShown("#documents-failed")).isFalse();
        assertThat(text("#doc-progress")).isEqualTo("0 of 250 done");
    }

    private void show(ProjectSession session) {
        var viewModel = new DocumentListViewModel(session.documents(), session.annotator().id());
        show(new VBox(new DocumentListView(viewModel, session, desktop.desktop, _ -> {})));
    }

    private WaitingRows rows() {
        var rows = new WaitingRows("things", "Try again", again::countDown);
        interact(() -> show(new VBox(rows, new Label("A list"))));
        return rows;
    }

    private void show(VBox content) {
        var scene = new Scene(content, 300, 400);
        desktop.look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }
}
