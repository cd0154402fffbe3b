package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.hearsay.project.Projects;
import org.hearsay.project.merge.Sharing;
import org.hearsay.project.sample.SampleProject;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Project files that are dropped on the window of a project.
class DroppedProjectTest extends WindowTest {

    private Path own = Path.of("");

    @Start
    void start(Stage first) throws Exception {
        prepare(first);
        own = folder.resolve("own.hearsay");
        SampleProject.create(own, TestDesktop.ME).close();
        window.start(Optional.of(own));
    }

    @Test
    void aColleaguesShareIsMergedWhereThatIsChosen() throws Exception {
        awaitArticle();
        var share = folder.resolve("theirs.hearsay");
        try (var project = Projects.openForReading(own)) {
            new Sharing(project).write(share, "BL", Sharing.Texts.MARKED_WORDS);
        }
        dropWhereItIsTaken(List.of(share));
        await(() -> text("#message-text").startsWith("“theirs.hearsay” is a project."));
        assertThat(isShown("#merge-sheet")).as("nothing before it is chosen").isFalse();
        press("Merge…");
        await(() -> isShown("#merge-nothing"));
        keys(KeyCode.ESCAPE);
        await(() -> !isShown("#merge-sheet"));
        assertThat(window.session().orElseThrow().file()).isEqualTo(own);
    }

    @Test
    void itIsOpenedInAWindowOfItsOwnWhereThatIsChosen() throws Exception {
        awaitArticle();
        var other = folder.resolve("other.hearsay");
        SampleProject.create(other, "BL").close();
        dropWhereItIsTaken(List.of(other));
        await(() -> text("#message-text").startsWith("“other.hearsay” is a project."));
        assertThat(desktop.opened).isEmpty();
        press("Open");
        await(() -> desktop.opened.contains(other));
        assertThat(window.session().orElseThrow().file()).isEqualTo(own);
    }

    @Test
    void amongOtherFilesAProjectIsOpenedAndNothingImported() throws Exception {
        awaitArticle();
        var other = folder.resolve("other.hearsay");
        SampleProject.create(other, "BL").close();
        dropWhereItIsTaken(List.of(Files.writeString(folder.resolve("a.txt"), "Talks."), other));
        await(() -> desktop.opened.contains(other));
        assertThat(window.session().orElseThrow().documents()).hasSize(2);
        assertThat(isShown("#message-text")).isFalse();
    }

    private void press(String button) {
        interact(() -> lookup(button).<Button>query().fire());
    }

    private void dropWhereItIsTaken(List<Path> files) {
        interact(() -> {
            var over = dragged(DragEvent.DRAG_OVER, files);
            Event.fireEvent(stage.getScene().getRoot(), over);
            assertThat(over.getAcceptedTransferMode()).isEqualTo(TransferMode.COPY);
        });
        drop(files);
    }
}
