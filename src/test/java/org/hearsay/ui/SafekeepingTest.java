package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.project.Projects;
import org.hearsay.project.rescue.Rescue;
import org.hearsay.project.rescue.RunMarks;
import org.hearsay.settings.Theme;
import org.hearsay.store.FullDisk;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// That nothing is lost and nobody is asked: full disks, closing at any moment, unexpected ends, a
/// second opener.
class SafekeepingTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void F05_aFullDiskShowsTheBannerKeepsTheChangesAndTryAgainWritesThem() {
        openSample();
        fillDisk();
        assertThat(text("#message-text"))
                .startsWith("Not saved since ")
                .contains("the disk is full.", "kept in memory");
        assertThat(actions()).containsExactly("Save a copy…", "Try again");
        take("12-disk-full");
        theme(Theme.DARK);
        take("12-disk-full-dark");
        int before = shown().size();
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.Z);
        assertThat(shown()).hasSize(before + 1);
        assertThat(text("#message-text")).contains("Your last ");

        FullDisk.makeRoom(window.session().orElseThrow().project());
        interact(() -> action("Try again").fire());
        await(() -> text("#status-saved").startsWith("Saved"));
        await(() -> !isShown("#message-text"));
        assertThat(saved(file())).isEqualTo(shown());
        await(() -> files(folder.resolve("state/rescue")).isEmpty());
    }

    @Test
    void F04_F05_closingOnAFullDiskKeepsTheStepsAndTheNextStartWritesThem() {
        openSample();
        fillDisk();
        var expected = shown();
        close();
        assertThat(files(folder.resolve("state/rescue"))).hasSize(1);
        assertThat(files(folder.resolve("state/running"))).isEmpty();

        reopen();
        await(() -> text("#message-text").contains("could not be saved"));
        take("12-rescue-offer");
        assertThat(actions()).containsExactly("Write into the project", "Discard");
        interact(() -> action("Write into the project").fire());
        await(() -> files(folder.resolve("state/rescue")).isEmpty());
        await(() -> window.session().isPresent() && isShown("#place-annotate"));
        awaitArticle();
        assertThat(saved(file())).isEqualTo(expected);
        assertThat(shown()).isEqualTo(expected);
    }

    @Test
    void F04_noDialogAppearsWhenClosingAtAnyMoment() {
        openSample();
        close();
        for (var moment :
                List.<Runnable>of(
                        () -> keys(KeyCode.C),
                        () -> keys(KeyCode.R),
                        () -> keys(KeyCode.S, KeyCode.CONTROL),
                        () -> keys(KeyCode.DIGIT7, KeyCode.CONTROL),
                        () -> keys(KeyCode.F1),
                        () -> {
                            keys(KeyCode.J);
                            push(KeyCode.T);
                        })) {
            reopen();
            awaitArticle();
            keys(KeyCode.DOWN, KeyCode.CONTROL);
            moment.run();
            close();
        }
        reopen();
        assertThat(isShown("#message-text")).isFalse();
    }

    @Test
    void anUnexpectedEndIsToldWithWhatIsMissing() throws Exception {
        openSample();
        keys(KeyCode.J);
        keys(KeyCode.C);
        await(() -> saved(file()).size() == 1);
        close();
        unexpectedEnd(2, 0);
        reopen();
        await(() -> text("#message-text").endsWith("Nothing is missing."));
        assertThat(text("#message-text")).startsWith("The program ended unexpectedly at ");
        take("12-unexpected-end");
        close();
        unexpectedEnd(2, 3);
        reopen();
        await(() -> text("#message-text").endsWith("The last 3 changes are missing."));
    }

    @Test
    void whereTheWorkIsIsKeptBeforeAnybodyCloses() {
        openSample();
        keys(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        await(() -> text("#article-title").startsWith("Harbour"));
        var open = window.session().orElseThrow().documentProperty().get().id().toString();
        await(() ->
                desktop.preferences
                        .now()
                        .recent(file())
                        .filter(r -> r.window().document().equals(open))
                        .isPresent());
    }

    @Test
    void aSecondOpenerIsToldWhoHasItAndGetsACopy() throws Exception {
        openSample();
        close();
        try (var other = Projects.open(file())) {
            reopen();
            assertThat(other.file()).isEqualTo(file());
            assertThat(text("#message-text"))
                    .startsWith("Read only: " + System.getProperty("user.name"))
                    .contains(" has this project open since ")
                    .doesNotContain("T1", "Z.");
            take("12-second-opener");
            interact(() -> action("Open a copy").fire());
            await(() -> !desktop.opened.isEmpty());
        }
        var copy = desktop.opened.iterator().next();
        assertThat(copy).hasFileName("Hearsay sample copy.hearsay");
        try (var project = Projects.open(copy)) {
            assertThat(project.documents(0, 10).toCompletableFuture().join()).hasSize(2);
        }
    }

    private void openSample() {
        keys(KeyCode.ENTER);
        awaitArticle();
    }

    /// Works until the file takes no more.
    private void fillDisk() {
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.C);
        awaitSaved();
        FullDisk.fill(window.session().orElseThrow().project());
        for (int i = 0; i < 60 && !isShown("#message-text"); i++) {
            keys(KeyCode.RIGHT, KeyCode.SHIFT);
            await(() -> !text("#status-saved").startsWith("Saving"));
        }
        assertThat(text("#status-saved")).startsWith("Not saved");
    }

    private void close() {
        WaitForAsyncUtils.asyncFx(window::close);
        await(() -> desktop.isClosed(window));
        assertThat(Window.getWindows().stream().filter(Window::isShowing)).isEmpty();
    }

    private void reopen() {
        WaitForAsyncUtils.asyncFx(() -> {
            stage = new Stage();
            window = desktop.window(stage);
            window.start(Optional.of(file()));
        });
        await(() -> stage.isShowing() && String.valueOf(stage.getTitle()).contains("—"));
        awaitArticle();
    }

    /// Leaves a mark as a program does that is killed.
    private void unexpectedEnd(long written, int pending) throws Exception {
        Id project;
        try (var opened = Projects.openForReading(file())) {
            project = opened.registry().toCompletableFuture().join().head().id();
        }
        var marks = Rescue.in(folder.resolve("state")).marks();
        marks.set(project, new RunMarks.Mark(Instant.now(), written, pending));
        var ended = new ProcessBuilder("true").start();
        ended.waitFor();
        var mark = folder.resolve("state/running").resolve(project + ".run");
        var lines = Files.readAllLines(mark);
        lines.set(0, Long.toString(ended.pid()));
        Files.write(mark, lines);
    }

    private List<Annotation> shown() {
        return window.session()
                .orElseThrow()
                .documentProperty()
                .get()
                .ownProperty()
                .get()
                .annotations();
    }

    private List<String> actions() {
        return lookup("#message-action").queryAllAs(Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    private Button action(String title) {
        return lookup("#message-action").queryAllAs(Button.class).stream()
                .filter(b -> b.getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (java.io.IOException _) {
            return List.of();
        }
    }

    private Path file() {
        return folder.resolve("Hearsay sample.hearsay");
    }

    private void theme(Theme theme) {
        interact(() -> desktop.look.themeProperty().set(theme));
    }

    private void take(String name) {
        WaitForAsyncUtils.waitForFxEvents(20);
        Shots.take(stage.getScene(), name);
    }
}
